int cql_placeholder(void) { return 0; }
