-- Journal entries and the reasons for which cases end are sentences: a key and its arguments (SentenceText). Rows that
-- are there stay the texts that they are.
alter table huikuan.journal alter column detail set data type varchar(16000);
alter table huikuan.journal alter column grounds set data type varchar(8000);
alter table huikuan.collection_case alter column close_reason set data type varchar(4000);
