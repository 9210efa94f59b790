create text search parser p
  (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search template t (lexize = dsimple_lexize);
create text search dictionary a (template = simple, stopwords = '../../../../../etc/passwd');
create text search dictionary b (template = ispell, dictfile = '/etc/passwd', afffile = 'x');
create text search dictionary c (template = synonym, synonyms = 'synonym_sample.syn/../x');
create text search configuration f (parser = p);
alter text search dictionary english_stem (language = 'german');
alter text search configuration english drop mapping for word;
create conversion v for 'LATIN1' to 'UTF8' from utf8_to_iso8859_1;
create conversion w for 'LATIN1' to 'UTF8' from pg_read_file;
