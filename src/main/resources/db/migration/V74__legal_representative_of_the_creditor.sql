-- Who represents the creditor by law (法定代表人, Civil Code art. 61): papers for a court and powers of attorney name that person
-- with the post. Null: nobody has recorded it, and the papers say so.
alter table huikuan.letterhead add column representative varchar(200);
alter table huikuan.letterhead add column representative_post varchar(100);
