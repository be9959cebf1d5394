p(){ tmux -L $S capture-pane -p | grep -v '^$' | grep -v '^──' ; }
n(){ for x in "$@"; do tmux -L $S send-keys "$x"; sleep 0.12; done; sleep 0.2; echo "=== after: $*";  p; }
