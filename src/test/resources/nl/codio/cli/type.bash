# Types $KEYS in an interactive bash, where codio writes its arguments down in $GIVEN. readline asks
# for no terminal; so this runs wherever bash does.
cat >"$KEYS.rc" <<'RC'
set -u
PS1='$ '
source "$SCRIPT"
codio() {
  printf '<%s>' "$@" >>"$GIVEN"
  printf '\n' >>"$GIVEN"
}
RC
HISTFILE='' INPUTRC=/dev/null bash --noprofile --rcfile "$KEYS.rc" -i <"$KEYS" 2>&1
