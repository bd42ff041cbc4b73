-- What a daily run could not do and what its proof found are sentences: a key and its arguments (SentenceText). Rows that
-- are there stay the texts that they are.
alter table huikuan.daily_run_fault alter column message set data type varchar(16000);
alter table huikuan.daily_run_exception alter column message set data type varchar(16000);
