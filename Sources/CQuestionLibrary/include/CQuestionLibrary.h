int cql_placeholder(void);
