-- The law that a contract says holds for it (适用法律), as a country's code; null: nobody has recorded it, and the seats of the
-- two firms decide whose law a letter may quote.
alter table huikuan.contract add column governing_law varchar(2);
