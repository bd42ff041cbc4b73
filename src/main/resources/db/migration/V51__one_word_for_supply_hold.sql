-- One word for a stop of supply, 暂停供货, also where nobody has changed what was shipped.
update huikuan.measure_kind
set title_zh = '暂停供货、降额、改现款'
where code = 'CM-02' and title_zh = '停货、降额、改现款';

update huikuan.measure_kind
set evidence_zh = '暂停供货通知'
where code = 'CM-02' and evidence_zh = '暂停发货通知';
