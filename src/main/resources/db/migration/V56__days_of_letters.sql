-- What a letter says about days, kept beside it: until when it gives the customer time, which the case waits for, and for
-- a printed letter the last day on which it may be posted. Empty for letters made before: the case counts from the day
-- on which they left, and they are posted as long as the day that they propose is to come.
alter table huikuan.letter add column deadline_on date;
alter table huikuan.letter add column post_by date;
