-- Why lines were not taken and what is told of a batch are sentences: a key and its arguments (SentenceText), of a batch
-- one a line. Rows that are there stay the texts that they are.
alter table huikuan.import_rejection alter column reason set data type varchar(16000);
alter table huikuan.import_batch alter column message set data type varchar(16000);
