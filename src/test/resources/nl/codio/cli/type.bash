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
# Where it can, it has no terminal at all: an interactive bash stops itself, and so this build, when
# the terminal of a build in the background is not its own.
own=$(command -v setsid)
HISTFILE='' INPUTRC=/dev/null $own bash --noprofile --rcfile "$KEYS.rc" -i <"$KEYS" 2>&1
