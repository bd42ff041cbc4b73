-- Who has changed a kind of measure, and when; null: as it was seeded.
alter table huikuan.measure_kind add column changed_by varchar(64);
alter table huikuan.measure_kind add column changed_at timestamp with time zone;
