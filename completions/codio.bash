# Completes codio on the command line in bash: commands, options, their words, kinds of files, values,
# and the cases, workshops and actions of the project around the current folder. It starts no Java.
#
#   source completions/codio.bash
#
# For zsh there is _codio beside this file, which uses what stands here.

# <generated> by CompletionScriptTest from what the commands declare: -Dgoldens.update=true
_codio_words() {
  case $1 in
    commands) echo "init values validate accents report rules explain schema help" ;;
    takes) echo "--lang --title --date --organisation --case --today --search --foundation --principle --format --workshop -o --output" ;;
    options:) echo "--version --lang -h --help" ;;
    choices::--lang) echo "nl en" ;;
    options:init) echo "--title --date --organisation --case --no-strategy --all-fields --today --lang -h --help" ;;
    arguments:init) echo "kinds" ;;
    choices:init:--lang) echo "nl en" ;;
    options:values) echo "--search --foundation --principle --format --lang -h --help" ;;
    arguments:values) echo "values" ;;
    choices:values:--format) echo "text json md" ;;
    choices:values:--lang) echo "nl en" ;;
    options:validate) echo "--format --today --lang -h --help" ;;
    choices:validate:--format) echo "text json" ;;
    choices:validate:--lang) echo "nl en" ;;
    options:accents) echo "--format --lang -h --help" ;;
    arguments:accents) echo "cases" ;;
    choices:accents:--format) echo "text json" ;;
    choices:accents:--lang) echo "nl en" ;;
    options:report) echo "--format --workshop -o --output --force --today --lang -h --help" ;;
    arguments:report) echo "cases" ;;
    choices:report:--format) echo "html md" ;;
    choices:report:--lang) echo "nl en" ;;
    options:rules) echo "--format --lang -h --help" ;;
    choices:rules:--format) echo "text json" ;;
    choices:rules:--lang) echo "nl en" ;;
    options:explain) echo "--lang -h --help" ;;
    choices:explain:--lang) echo "nl en" ;;
    options:schema) echo "-o --output --force --lang -h --help" ;;
    arguments:schema) echo "kinds" ;;
    choices:schema:--lang) echo "nl en" ;;
    options:help) echo "--lang -h --help" ;;
    arguments:help) echo "topics" ;;
    choices:help:--lang) echo "nl en" ;;
    arguments:init:workshop) echo "cases" ;;
    arguments:init:voortgang) echo "cases" ;;
    kinds) echo "project strategie casus workshop voortgang analyse" ;;
    foundations) echo "democratie rechtsstaat bestuurskracht" ;;
    principles) echo "participatie maatschappelijke-waarde procedurele-rechtvaardigheid mensenrechten bestuurskwaliteit verantwoordelijkheid" ;;
    values) echo "responsiviteit inclusiviteit transparantie samenwerking collectief-belang duurzaamheid voorkomen-van-schade bescherming passendheid uitlegbaarheid proportionaliteit gebruiksvriendelijkheid aanvechtbaarheid oplossingsgerichtheid non-discriminatie vrijheid-van-meningsuiting privacy menselijke-autonomie menselijke-waardigheid wendbaarheid deskundigheid zorgvuldigheid veiligheid effectiviteit efficientie onafhankelijkheid aanspreekbaarheid controleerbaarheid menselijke-eindverantwoordelijkheid risicobewustzijn integriteit continuiteit" ;;
  esac
}
# </generated>

# The folder of the nearest codio.yaml.
_codio_project() {
  local folder=$PWD
  while [ -n "$folder" ]; do
    if [ -f "$folder/codio.yaml" ]; then
      printf '%s\n' "$folder"
      return
    fi
    folder=${folder%/*}
  done
}

# The files in the case folders of this project of which the name begins and ends like this. A name
# with a line break in it cannot be offered, so it is left out.
_codio_files() {
  local project file
  if [ -n "${ZSH_VERSION-}" ]; then
    setopt localoptions nonomatch
  fi
  project=$(_codio_project)
  for file in "$project"/casussen/*/"$1"*"$2"; do
    case $file in
      *$'\n'*) continue ;;
    esac
    if [ -n "$project" ] && [ -f "$file" ]; then
      printf '%s\n' "$file"
    fi
  done
}

_codio_cases() {
  local file
  _codio_files casus.yaml '' | while IFS= read -r file; do
    file=${file%/*}
    printf '%s\n' "${file##*/}"
  done
}

_codio_workshops() {
  local file
  _codio_files workshop- .yaml | while IFS= read -r file; do
    file=${file##*/workshop-}
    printf '%s\n' "${file%.yaml}"
  done
}

# The ids of actions in the workshops, and of measures in the strategy.
_codio_actions() {
  local project file
  project=$(_codio_project)
  {
    _codio_files workshop- .yaml
    for file in "$project"/strategie*.yaml; do
      if [ -n "$project" ] && [ -f "$file" ]; then
        printf '%s\n' "$file"
      fi
    done
  } | while IFS= read -r file; do
    sed -n 's/^ *\(- *\)\{0,1\}{\{0,1\} *id: *\([A-Za-z][A-Za-z0-9]*\).*/\2/p' <"$file"
  done | sort -u
}

# Whether the first word is one of the others.
_codio_among() {
  local word=$1 other
  shift
  for other in "$@"; do
    if [ "$word" = "$other" ]; then
      return 0
    fi
  done
  return 1
}

# Prints the words of a list, each on a line.
_codio_list() {
  _codio_words "$1" | tr ' ' '\n'
}

# The command among the words before the cursor and then its arguments, each on a line; options and
# what belongs to them are left out.
_codio_typed() {
  local i=1 word command=
  while [ "$i" -lt "$COMP_CWORD" ]; do
    word=${COMP_WORDS[$i]}
    if _codio_among "$word" $(_codio_words takes); then
      i=$((i + 1))
      if [ "${COMP_WORDS[$i]}" = = ]; then
        i=$((i + 1))
      fi
    elif [ -n "$command" ]; then
      case $word in
        -*) ;;
        *) printf '%s\n' "$word" ;;
      esac
    elif _codio_among "$word" $(_codio_words commands); then
      command=$word
      printf '%s\n' "$word"
    fi
    i=$((i + 1))
  done
}

# Everything of one sort: what stands behind arguments: in the lists above.
_codio_sort() {
  case $1 in
    cases) _codio_cases ;;
    workshops) _codio_workshops ;;
    actions) _codio_actions ;;
    topics)
      _codio_list commands
      _codio_list kinds
      ;;
    *) _codio_list "$1" ;;
  esac
}

# What can follow: the first argument is the word before the cursor, the second what is typed of the
# word itself, the others are the command and its arguments so far.
_codio_candidates() {
  local previous=$1 current=$2 command=${3-} first=${4-}
  case $previous in
    --foundation | --principle)
      _codio_list "${previous#--}s"
      return
      ;;
    --workshop)
      _codio_workshops
      return
      ;;
  esac
  if _codio_among "$previous" $(_codio_words takes); then
    _codio_list "choices:$command:$previous"
    return
  fi
  case $current in
    -*)
      _codio_list "options:$command"
      return
      ;;
  esac
  if [ -z "$command" ]; then
    _codio_list commands
  elif [ -z "$first" ]; then
    _codio_sort "$(_codio_words "arguments:$command")"
  elif [ "$#" -eq 4 ]; then
    _codio_sort "$(_codio_words "arguments:$command:$first")"
  fi
}

# Sets current to what is typed of the word, before to what stands before it in the same word, and
# previous to the option that it belongs to, or else the word before it.
_codio_split() {
  current=${COMP_WORDS[$COMP_CWORD]}
  previous=${COMP_WORDS[$COMP_CWORD - 1]}
  before=
  # bash hands over --format=json as three words, zsh as one.
  if [ "$current" = = ]; then
    current=
  elif [ "$previous" = = ]; then
    previous=${COMP_WORDS[$COMP_CWORD - 2]}
  else
    case $current in
      --*=*)
        previous=${current%%=*}
        before=$previous=
        current=${current#*=}
        ;;
    esac
  fi
  case $previous:$current in
    --format:*,*)
      before=$before${current%,*},
      current=${current##*,}
      ;;
  esac
}

# Prints what can follow, each on a line.
_codio_offer() {
  local current previous before word
  _codio_split
  set --
  while IFS= read -r word; do
    set -- "$@" "$word"
  done < <(_codio_typed)
  _codio_candidates "$previous" "$current" "$@"
}

_codio_complete() {
  local current previous before candidate
  _codio_split
  COMPREPLY=()
  while IFS= read -r candidate; do
    case $candidate in
      '') ;;
      "$current"*)
        printf -v candidate %q "$candidate"
        COMPREPLY+=("$before$candidate")
        ;;
    esac
  done < <(_codio_offer)
}

# Where nothing is known, such as behind -o and for a path, the names of files are offered.
if type complete >/dev/null 2>&1; then
  complete -o default -F _codio_complete codio
fi
