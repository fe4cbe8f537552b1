# Completes codio in bash: commands, options, their words, values, and the cases, workshops and
# actions of the project around the current folder. It starts no Java.
#
#   source completions/codio.bash
#
# macOS has bash 3.2: nothing newer than that is used, unless it is asked for first (compopt).
# Names of files are only ever compared and quoted, never evaluated; one with a control character in
# it, such as a line break, is not offered.

# <generated> by CompletionScriptTest from what the commands declare: -Dgoldens.update=true
_codio_words() {
  case $1 in
    commands) words='init values validate status agenda fix accents report preview templates rules explain schema lsp help' ;;
    topics) words='init values validate status agenda fix accents report preview templates rules explain schema lsp help project strategie casus workshop voortgang analyse' ;;
    options:) words='--version --lang -h --help' ;;
    takes::--lang) words='one nl en' ;;
    options:init) words='--title --date --organisation --case --no-strategy --all-fields --today --lang -h --help' ;;
    takes:init:--title) words='text' ;;
    takes:init:--date) words='text' ;;
    takes:init:--organisation) words='text' ;;
    takes:init:--case) words='text' ;;
    takes:init:--today) words='text' ;;
    takes:init:--lang) words='one nl en' ;;
    takes:init:1) words='one project strategie casus workshop voortgang analyse' ;;
    takes:init:2) words='name' ;;
    options:values) words='--search --foundation --principle --format --lang -h --help' ;;
    takes:values:--search) words='text' ;;
    takes:values:--foundation) words='foundation' ;;
    takes:values:--principle) words='principle' ;;
    takes:values:--format) words='one text json md' ;;
    takes:values:--lang) words='one nl en' ;;
    takes:values:1) words='value' ;;
    options:validate) words='--format -o --output --force -q --quiet --color --stdin --stdin-filename --baseline --write-baseline --fail-on --complete --follow-links --today --lang -h --help' ;;
    takes:validate:--format) words='one text json sarif junit github gitlab' ;;
    takes:validate:-o | takes:validate:--output) words='file' ;;
    takes:validate:--color) words='one auto always never' ;;
    takes:validate:--stdin-filename) words='file' ;;
    takes:validate:--baseline) words='text' ;;
    takes:validate:--fail-on) words='one fout waarschuwing advies' ;;
    takes:validate:--today) words='text' ;;
    takes:validate:--lang) words='one nl en' ;;
    takes:validate:[0-9]*) words='file' ;;
    options:status) words='--format --today --follow-links --lang -h --help' ;;
    takes:status:--format) words='one text json' ;;
    takes:status:--today) words='text' ;;
    takes:status:--lang) words='one nl en' ;;
    takes:status:[0-9]*) words='case' ;;
    options:agenda) words='--days --format --today --follow-links --lang -h --help' ;;
    takes:agenda:--days) words='text' ;;
    takes:agenda:--format) words='one text json md ics' ;;
    takes:agenda:--today) words='text' ;;
    takes:agenda:--lang) words='one nl en' ;;
    takes:agenda:[0-9]*) words='case' ;;
    options:fix) words='--diff --today --lang -h --help' ;;
    takes:fix:--today) words='text' ;;
    takes:fix:--lang) words='one nl en' ;;
    takes:fix:[0-9]*) words='file' ;;
    options:accents) words='--format --follow-links --lang -h --help' ;;
    takes:accents:--format) words='one text json' ;;
    takes:accents:--lang) words='one nl en' ;;
    takes:accents:1) words='case' ;;
    options:report) words='--type --format --workshop --theme --audience -o --output --force --today --trust-templates --follow-links --foundation --blank --portrait --year --lang -h --help' ;;
    takes:report:--type) words='one verslag strategie startnotitie accentwaarden actieplan jaarrapportage casus poster waardenkader waarden' ;;
    takes:report:--format) words='several html md odt pdf svg' ;;
    takes:report:--workshop) words='workshop' ;;
    takes:report:--theme) words='one neutraal hoog-contrast' ;;
    takes:report:--audience) words='one intern openbaar' ;;
    takes:report:-o | takes:report:--output) words='file' ;;
    takes:report:--today) words='text' ;;
    takes:report:--foundation) words='one democratie rechtsstaat bestuurskracht' ;;
    takes:report:--year) words='text' ;;
    takes:report:--lang) words='one nl en' ;;
    takes:report:1) words='case' ;;
    options:preview) words='--type --workshop --theme --audience --port --today --trust-templates --follow-links --foundation --blank --portrait --year --lang -h --help' ;;
    takes:preview:--type) words='one verslag strategie startnotitie accentwaarden actieplan jaarrapportage casus poster waardenkader waarden' ;;
    takes:preview:--workshop) words='workshop' ;;
    takes:preview:--theme) words='one neutraal hoog-contrast' ;;
    takes:preview:--audience) words='one intern openbaar' ;;
    takes:preview:--port) words='text' ;;
    takes:preview:--today) words='text' ;;
    takes:preview:--foundation) words='one democratie rechtsstaat bestuurskracht' ;;
    takes:preview:--year) words='text' ;;
    takes:preview:--lang) words='one nl en' ;;
    takes:preview:1) words='case' ;;
    options:templates) words='--macro --from --format -o --output --force --revoke --lang -h --help' ;;
    takes:templates:--macro) words='text' ;;
    takes:templates:--from) words='one verslag strategie startnotitie accentwaarden actieplan jaarrapportage casus poster waardenkader waarden' ;;
    takes:templates:--format) words='one text json' ;;
    takes:templates:-o | takes:templates:--output) words='text' ;;
    takes:templates:--lang) words='one nl en' ;;
    takes:templates:1) words='one list copy new trust' ;;
    takes:templates:[0-9]*) words='template' ;;
    options:rules) words='--format --lang -h --help' ;;
    takes:rules:--format) words='one text json' ;;
    takes:rules:--lang) words='one nl en' ;;
    options:explain) words='--lang -h --help' ;;
    takes:explain:--lang) words='one nl en' ;;
    takes:explain:1) words='one A220 A239 A262 A263 A264 A400 A401 A402 B001 B002 B003 B004 B005 B006 B007 B008 B009 B010 B011 B012 B013 B014 B015 B016 B020 B021 B022 B023 B024 B025 B026 B027 B028 B029 B030 B031 B032 B033 B040 B041 B042 B043 B044 B045 B046 C008 C011 C148 C153 C154 C175 C191 C252 C400 C401 H290 H291 H296 K025 K026 K027 K028 K400 K401 K402 K403 P146 P400 P401 P402 S040 S042 S058 S060 S061 S070 S071 S072 S075 S076 S085 S100 S102 S103 S114 S115 S120 S400 S401 V252 V280 V281 V282 V400 W044 W155 W156 W157 W158 W159 W160 W161 W164 W201 W204 W206 W208 W209 W212 W214 W219 W240 W250 W253 W271 W274 W300 W306 W400 W401 W402 W403' ;;
    options:schema) words='-o --output --force --lang -h --help' ;;
    takes:schema:-o | takes:schema:--output) words='folder' ;;
    takes:schema:--lang) words='one nl en' ;;
    takes:schema:1) words='one project strategie casus workshop voortgang analyse' ;;
    options:lsp) words='--today --lang -h --help' ;;
    takes:lsp:--today) words='text' ;;
    takes:lsp:--lang) words='one nl en' ;;
    options:help) words='--lang -h --help' ;;
    takes:help:--lang) words='one nl en' ;;
    takes:help:1) words='topic' ;;
    foundations) words='democratie rechtsstaat bestuurskracht' ;;
    principles) words='participatie maatschappelijke-waarde procedurele-rechtvaardigheid mensenrechten bestuurskwaliteit verantwoordelijkheid' ;;
    values) words='responsiviteit inclusiviteit transparantie samenwerking collectief-belang duurzaamheid voorkomen-van-schade bescherming passendheid uitlegbaarheid proportionaliteit gebruiksvriendelijkheid aanvechtbaarheid oplossingsgerichtheid non-discriminatie vrijheid-van-meningsuiting privacy menselijke-autonomie menselijke-waardigheid wendbaarheid deskundigheid zorgvuldigheid veiligheid effectiviteit efficientie onafhankelijkheid aanspreekbaarheid controleerbaarheid menselijke-eindverantwoordelijkheid risicobewustzijn integriteit continuiteit' ;;
    templates) words='verslag strategie startnotitie accentwaarden actieplan jaarrapportage casus poster waardenkader waarden parts/actions parts/extras parts/figures parts/form parts/page parts/pictures parts/strategy parts/texts formats/html formats/md formats/odt formats/odt-styles formats/pdf' ;;
    *) words='' ;;
  esac
}
# </generated>

# Takes apart what stands before the cursor, as the shell will: typed holds the words without their
# quotes, of which the last is still being typed. Of that one, kept is what readline does not
# replace, quote is the quote that is still open, and into says that it stands behind < or >.
_codio_read() {
  local line=$1 i=0 char word='' begun='' outside=''
  typed=() kept='' quote='' into=''
  while [ "$i" -lt "${#line}" ]; do
    char=${line:$i:1}
    i=$((i + 1))
    case $quote$char in
      "''" | '""')
        quote=''
        kept=$outside
        ;;
      "'"?*) word+=$char ;;
      "'" | '"')
        quote=$char
        begun=yes
        outside=$kept
        kept=$word
        ;;
      \\ | \"\\)
        word+=${line:$i:1}
        begun=yes
        i=$((i + 1))
        ;;
      '"'*) word+=$char ;;
      [[:space:]])
        if [ -n "$begun" ]; then
          if [ -z "$into" ]; then
            typed+=("$word")
          fi
          word='' begun='' kept='' into=''
        fi
        ;;
      [\<\>])
        case $word in
          *[!0-9]*) typed+=("$word") ;;
        esac
        word='' begun='' kept='' into=yes
        ;;
      *)
        word+=$char
        begun=yes
        case ${COMP_WORDBREAKS-} in
          *"$char"*) kept=$word ;;
        esac
        ;;
    esac
  done
  typed+=("$word")
}

# Walks the words before the last: command, named (the first argument), place (how many there
# were), taker (an option that still waits for its word) and ended (by --).
_codio_parse() {
  local i=1 word words
  command='' named='' place=0 taker='' ended=''
  while [ "$i" -lt $((${#typed[@]} - 1)) ]; do
    word=${typed[$i]}
    i=$((i + 1))
    if [ -n "$taker" ]; then
      taker=''
      continue
    fi
    case $ended$word in
      --) ended=yes ;;
      -*)
        _codio_words "takes:$command:$word"
        taker=${words:+$word}
        ;;
      *)
        if [ -z "$command" ]; then
          command=$word
        else
          place=$((place + 1))
          named=${named:-$word}
        fi
        ;;
    esac
  done
}

# The kind of what is being typed and, where it is a closed list, the words to choose from, in
# words; before is the part of it that stands in front of the choice.
_codio_asked() {
  before=''
  if [ -n "$into" ]; then
    words='file'
  elif [ -n "$taker" ]; then
    _codio_words "takes:$command:$taker"
  else
    case $ended$current in
      -*=*)
        before=${current%%=*}=
        _codio_words "takes:$command:${before%=}"
        ;;
      -*)
        _codio_words "options:$command"
        words="option $words"
        ;;
      *)
        if [ -z "$command" ]; then
          words='command'
        else
          _codio_words "takes:$command:$((place + 1))"
        fi
        ;;
    esac
  fi
  case $words:$named in
    name:workshop | name:voortgang) words=case ;;
    name:project) words=folder ;;
    name:analyse) words=half_year ;;
    name:*) words='' ;;
    template:list | template:copy) ;;
    template:trust) words=folder ;;
    template:*) words='' ;;
  esac
  case $words in
    several\ *)
      case ${current#"$before"} in
        *,*) before=${current%,*}, ;;
      esac
      ;;
  esac
}

# The folders of cases at most so many folders below this one: each holds a casus.yaml. Links, hidden
# folders and other projects are left alone, as codio does.
_codio_walk() {
  local folder
  for folder in "$1"/*/; do
    folder=${folder%/}
    case ${folder##*/} in
      '*' | *[[:cntrl:]]* | rapporten | node_modules | target) continue ;;
    esac
    if [ -L "$folder" ] || [ -f "$folder/codio.yaml" ]; then
      continue
    elif [ -f "$folder/casus.yaml" ]; then
      folders+=("$folder")
    elif [ "$2" -gt 1 ]; then
      _codio_walk "$folder" $(($2 - 1))
    fi
  done
}

# The project around the current folder or, where there is none, those a little below it.
_codio_projects() {
  local folder=$PWD
  while [ -n "$folder" ]; do
    if [ -f "$folder/codio.yaml" ]; then
      projects=("$folder")
      return
    fi
    folder=${folder%/*}
  done
  for folder in "$PWD"/*/ "$PWD"/*/*/; do
    if [ -f "${folder}codio.yaml" ]; then
      projects+=("${folder%/}")
    fi
  done
}

# The folders of all cases.
_codio_folders() {
  local project
  _codio_projects
  for project in ${projects[@]+"${projects[@]}"}; do
    _codio_walk "$project" 3
  done
}

# The folders of the cases of this name; of the case in which this path lies; else, with whole set,
# of all. Without a name it is the case around the current folder.
_codio_chosen() {
  local path=$PWD all folder
  if [ -n "$named" ]; then
    path=${named%/}
    case $path in
      /*) ;;
      *) path=$PWD/$path ;;
    esac
  fi
  while [ -e "$path" ] && [ ! -f "$path/codio.yaml" ]; do
    if [ -f "$path/casus.yaml" ]; then
      folders=("$path")
      return
    fi
    path=${path%/*}
  done
  _codio_folders
  all=(${folders[@]+"${folders[@]}"})
  folders=()
  for folder in ${all[@]+"${all[@]}"}; do
    if [ "${folder##*/}" = "$named" ]; then
      folders+=("$folder")
    fi
  done
  if [ "${#folders[@]}" -eq 0 ]; then
    folders=(${all[@]+"${all[@]}"})
    whole=yes
  fi
}

_codio_cases() {
  local folder
  _codio_folders
  for folder in ${folders[@]+"${folders[@]}"}; do
    printf '%s\n' "${folder##*/}"
  done
}

# The files in these folders of which the name begins like this. One with a control character in its
# path, such as a line break, is left out.
_codio_files() {
  local name=$1 folder file
  shift
  for folder in "$@"; do
    for file in "$folder/$name"*.yaml; do
      case $file in
        *[[:cntrl:]]*) ;;
        *)
          if [ -f "$file" ]; then
            printf '%s\n' "$file"
          fi
          ;;
      esac
    done
  done
}

_codio_workshops() {
  local file
  _codio_chosen
  _codio_files workshop- ${folders[@]+"${folders[@]}"} | while IFS= read -r file; do
    file=${file##*/workshop-}
    printf '%s\n' "${file%.yaml}"
  done
}

# The ids of actions in workshops and, where no case was chosen, of measures in strategies.
_codio_actions() {
  _codio_chosen
  {
    _codio_files workshop- ${folders[@]+"${folders[@]}"}
    if [ -n "$whole" ]; then
      _codio_files strategie ${projects[@]+"${projects[@]}"}
    fi
  } | LC_ALL=C command awk '{
    file = $0
    while ((getline line < file) > 0) {
      if (line ~ /^ *- +([{] *)?id: *./) {
        sub(/^ *- +([{] *)?id: *["\047]?/, "", line)
        sub(/["\047,} \r].*/, "", line)
        if (line != "" && !(line in seen)) {
          seen[line]
          print line
        }
      }
    }
    close(file)
  }'
}

# An analysis looks back at a half year, mostly of this year or the last.
_codio_half_years() {
  local year
  if ! printf -v year '%(%Y)T' -1 2>/dev/null; then
    year=$(command date +%Y 2>/dev/null) || return 0 # before bash 4.2
  fi
  printf '%s\n' "$((year - 1))-H1" "$((year - 1))-H2" "$year-H1" "$year-H2"
}

# What can follow, each on a line. This runs in a shell of its own, in which the ways of matching
# file names can be set right.
_codio_candidates() {
  local IFS=$' \t\n' projects folders whole='' word
  set +f
  shopt -u failglob dotglob nocaseglob nullglob
  unset GLOBIGNORE
  projects=() folders=()
  case $words in
    case | workshop | action | half_year)
      "_codio_${words}s"
      return
      ;;
    command | foundation | principle | template | topic | value)
      _codio_words "${words}s"
      words="one $words"
      ;;
  esac
  case $words in
    *\ *)
      for word in ${words#* }; do
        case ,$before in
          *[,=]"$word",*) ;;
          *) printf '%s\n' "$word" ;;
        esac
      done
      ;;
  esac
}

# Adds a candidate that goes on as what was typed, quoted like it.
_codio_offer() {
  local text=$1
  case $text in
    *[[:cntrl:]]*) return ;;
    "$current"*) text=${text#"$kept"} ;;
    *) return ;;
  esac
  case $quote$text in
    "'"*\'* | '"'*[\"\$\`\\!]*) return ;;
  esac
  if [ -z "$quote" ]; then
    printf -v text %q "$text"
    case $text in
      \$*) ;;
      \~*) text=\\$text ;; # bash 3.2 leaves it bare
      *) text=${text//\\,/,} ;;
    esac
  fi
  COMPREPLY+=("$text")
}

# What readline does where nothing was offered; bash 3.2 always looks for files then.
_codio_otherwise() {
  if type compopt >/dev/null 2>&1; then
    compopt "$@" 2>/dev/null || true
  fi
}

_codio() {
  local IFS=$' \t\n'
  local typed kept quote into command named place taker ended current before words candidate
  COMPREPLY=()
  _codio_read "${COMP_LINE:0:$COMP_POINT}"
  current=${typed[${#typed[@]} - 1]}
  _codio_parse
  _codio_asked
  while IFS= read -r candidate; do
    # What begins with a dash would be read as an option.
    if [ "${candidate#-}" = "$candidate" ] || [ -n "$before$ended" ] ||
      [ "${words%% *}" = option ]; then
      _codio_offer "$before$candidate"
    fi
  done < <(_codio_candidates)
  case $words in
    case | file) ;;
    folder) _codio_otherwise +o default -o dirnames ;;
    *) _codio_otherwise +o default ;;
  esac
}

complete -o default -F _codio codio
