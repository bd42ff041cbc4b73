-- Why a letter waits, cannot be made or was not taken, what a mail server, a receiver of webhooks or a trial of the mail
-- server answered, and why a digest was not sent: sentences, a key and its arguments (SentenceText). Rows that are there stay
-- the texts that they are.
alter table huikuan.letter alter column gate_grounds set data type varchar(16000);
alter table huikuan.letter alter column trouble set data type varchar(16000);
alter table huikuan.mail_trouble alter column reason set data type varchar(16000);
alter table huikuan.mail_trial alter column answer set data type varchar(16000);
alter table huikuan.digest alter column reason set data type varchar(16000);
alter table huikuan.webhook_delivery alter column answer set data type varchar(16000);
