package org.huikuan.imports;

import static org.huikuan.imports.mapping.Column.optional;
import static org.huikuan.imports.mapping.Column.required;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.imports.mapping.Column;
import org.huikuan.imports.mapping.ContractColumns;
import org.huikuan.shared.Code;

/** What a file can bring, and the columns it may have. Headings are recognised in English and Chinese. */
public enum ImportKind implements Code {
    CUSTOMERS(
            ContractColumns.COLUMNS,
            Column.CUSTOMER,
            required("name", "customerName", "客户名称", "名称", "公司名称"),
            optional("language", "语言"),
            optional("country", "国家", "国别"),
            optional("address", "地址"),
            optional("email", "mail", "邮箱", "电子邮件"),
            optional("phone", "tel", "telephone", "电话"),
            optional("payDay", "付款日", "每月付款日"),
            Column.TERMS,
            optional("collector", "催收员", "负责人"),
            optional("team", "团队", "催收团队"),
            optional("contactName", "联系人", "联系人姓名"),
            optional("contactRole", "联系人职务", "职务"),
            optional("contactEmail", "联系人邮箱"),
            optional("contactPhone", "联系人电话", "手机"),
            optional("contactLanguage", "联系人语言"),
            Column.CREDITOR),
    INVOICES(
            Column.CUSTOMER,
            Column.INVOICE_NUMBER,
            Column.ISSUED_ON,
            Column.DUE_ON,
            Column.TERMS,
            Column.COUNTS_FROM,
            Column.AMOUNT,
            Column.CURRENCY,
            Column.CUSTOMER_NAME,
            Column.CREDITOR,
            Column.CONTRACT,
            Column.ORDER_NUMBER,
            Column.DELIVERED_ON,
            Column.ACCEPTED_ON),
    RECEIPTS(
            Column.CUSTOMER,
            required("reference", "receiptNumber", "收款编号", "收款单号", "流水号", "银行流水号"),
            required("receivedOn", "receiptDate", "收款日期", "到账日期", "日期"),
            Column.AMOUNT,
            Column.CURRENCY,
            Column.INVOICE,
            Column.CREDITOR,
            optional("note", "备注", "摘要")),
    CREDIT_NOTES(
            Column.CUSTOMER,
            required("number", "creditNote", "creditNoteNumber", "贷项号", "贷项编号", "红字发票号"),
            Column.ISSUED_ON,
            Column.AMOUNT,
            Column.CURRENCY,
            Column.INVOICE,
            Column.CREDITOR,
            optional("reason", "原因")),
    OPEN_ITEMS(
            Column.CUSTOMER,
            Column.INVOICE_NUMBER,
            Column.ISSUED_ON,
            Column.DUE_ON,
            Column.TERMS,
            Column.COUNTS_FROM,
            Column.AMOUNT,
            required("open", "openAmount", "balance", "未清金额", "未收金额", "余额"),
            Column.CURRENCY,
            Column.CUSTOMER_NAME,
            Column.CREDITOR),
    EXCHANGE_RATES(
            required("currency", "币种", "币别", "货币"),
            optional("base", "baseCurrency", "基准币种", "本位币"),
            required("date", "rateDate", "日期", "汇率日期"),
            required("rate", "exchangeRate", "汇率", "中间价"));

    private final List<Column> columns;

    ImportKind(Column... columns) {
        this(List.of(), columns);
    }

    ImportKind(List<Column> further, Column... columns) {
        this.columns = Stream.concat(Arrays.stream(columns), further.stream()).toList();
    }

    public List<Column> columns() {
        return columns;
    }
}
