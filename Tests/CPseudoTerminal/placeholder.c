int cpt_placeholder(void) { return 0; }
