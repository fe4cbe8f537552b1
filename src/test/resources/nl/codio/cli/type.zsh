# Types $KEYS in an interactive zsh on a pseudo-terminal, where codio writes its arguments down in
# $GIVEN; prints what the terminal showed.
zmodload zsh/zpty
zpty -b typist zsh -f -i
zpty -w typist 'stty cols 400 rows 200
PS1= PROMPT_EOL_MARK= LISTMAX=10000
unsetopt beep
fpath=($SCRIPT:h $fpath)
autoload -Uz compinit && compinit -u -d $HOME/dump
codio() {
  printf "<%s>" "$@" >>$GIVEN
  printf "\n" >>$GIVEN
}
print REA""DY'
zpty -r -m typist screen '*READY*'
while IFS= read -r line; do
  zpty -w typist "$line"
done <$KEYS
zpty -w typist 'print DO""NE'
zpty -r -m typist screen '*DONE*'
print -r -- $screen
zpty -d typist
