int cpt_placeholder(void);
