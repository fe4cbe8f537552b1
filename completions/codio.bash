# Completes codio on the command line: commands, options, their words, values, and the cases of the
# project around the current folder. It starts no Java.
#
#   bash: source completions/codio.bash
#   zsh:  autoload -U +X compinit bashcompinit && compinit && bashcompinit
#         source completions/codio.bash

# <generated> by CompletionScriptTest from what the commands declare: -Dgoldens.update=true
_codio_words() {
  case $1 in
    commands) echo "init values validate accents report rules explain schema help" ;;
    takes) echo "--lang --title --date --organisation --case --today --search --foundation --principle --format --workshop -o --output" ;;
    options:) echo "--version --lang -h --help" ;;
    choices::--lang) echo "nl en" ;;
    options:init) echo "--title --date --organisation --case --no-strategy --all-fields --today --lang -h --help" ;;
    choices:init:--lang) echo "nl en" ;;
    options:values) echo "--search --foundation --principle --format --lang -h --help" ;;
    choices:values:--format) echo "text json md" ;;
    choices:values:--lang) echo "nl en" ;;
    options:validate) echo "--format --today --lang -h --help" ;;
    choices:validate:--format) echo "text json" ;;
    choices:validate:--lang) echo "nl en" ;;
    options:accents) echo "--format --lang -h --help" ;;
    choices:accents:--format) echo "text json" ;;
    choices:accents:--lang) echo "nl en" ;;
    options:report) echo "--format --workshop -o --output --force --today --lang -h --help" ;;
    choices:report:--format) echo "html md" ;;
    choices:report:--lang) echo "nl en" ;;
    options:rules) echo "--format --lang -h --help" ;;
    choices:rules:--format) echo "text json" ;;
    choices:rules:--lang) echo "nl en" ;;
    options:explain) echo "--lang -h --help" ;;
    choices:explain:--lang) echo "nl en" ;;
    options:schema) echo "-o --output --force --lang -h --help" ;;
    choices:schema:--lang) echo "nl en" ;;
    options:help) echo "--lang -h --help" ;;
    choices:help:--lang) echo "nl en" ;;
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

# The files in the case folders of this project of which the name begins and ends like this.
_codio_files() {
  local project file
  if [ -n "${ZSH_VERSION-}" ]; then
    setopt localoptions nonomatch
  fi
  project=$(_codio_project)
  for file in "$project"/casussen/*/"$1"*"$2"; do
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

# The command among the words before the cursor; nothing when it is still to come.
_codio_command() {
  local i=1 word
  while [ "$i" -lt "$COMP_CWORD" ]; do
    word=${COMP_WORDS[$i]}
    if _codio_among "$word" $(_codio_words commands); then
      printf '%s\n' "$word"
      return
    elif _codio_among "$word" $(_codio_words takes); then
      i=$((i + 1))
      if [ "${COMP_WORDS[$i]}" = = ]; then
        i=$((i + 1))
      fi
    fi
    i=$((i + 1))
  done
}

# What can follow: the first argument is the command, the second the word before the cursor, the
# third what is typed of the word itself.
_codio_candidates() {
  case $2 in
    --foundation | --principle)
      _codio_list "${2#--}s"
      return
      ;;
    --workshop)
      _codio_workshops
      return
      ;;
  esac
  if _codio_among "$2" $(_codio_words takes); then
    _codio_list "choices:$1:$2"
    return
  fi
  case $3 in
    -*)
      _codio_list "options:$1"
      return
      ;;
  esac
  case $1 in
    '' | help) _codio_list commands ;;
    values) _codio_list values ;;
    accents | report) _codio_cases ;;
    schema) _codio_list kinds ;;
  esac
}

_codio() {
  local current=${COMP_WORDS[$COMP_CWORD]} previous=${COMP_WORDS[$COMP_CWORD - 1]} before= candidate
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
  COMPREPLY=()
  while IFS= read -r candidate; do
    case $candidate in
      '') ;;
      "$current"*)
        printf -v candidate %q "$candidate"
        COMPREPLY+=("$before$candidate")
        ;;
    esac
  done < <(_codio_candidates "$(_codio_command)" "$previous" "$current")
}

# Where nothing is known, such as behind -o and for a path, the names of files are offered.
complete -o default -F _codio codio
