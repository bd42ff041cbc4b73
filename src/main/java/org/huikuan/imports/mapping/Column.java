package org.huikuan.imports.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huikuan.ledger.reading.Spelling;

/**
 * A column that a file may have.
 *
 * @param name its name in templates, answers and mappings
 * @param headings other headings it is recognised by
 */
public record Column(String name, boolean isRequired, List<String> headings) {

    private static final int LONGEST = 200;
    private static final Pattern NOISE = Pattern.compile("[\\s_\\-*:：\\uFEFF]");

    public static final Column CUSTOMER =
            required("customer", "customerNumber", "customerId", "客户编号", "客户编码", "客户代码", "客户号");
    public static final Column INVOICE_NUMBER =
            required("number", "invoiceNumber", "invoice", "发票号", "发票号码", "发票编号", "单据号");
    public static final Column ISSUED_ON =
            required("issuedOn", "invoiceDate", "issueDate", "date", "开票日期", "发票日期", "单据日期");
    public static final Column DUE_ON = optional("dueOn", "dueDate", "到期日", "到期日期", "应收日期");
    public static final Column AMOUNT = required("amount", "invoiceAmount", "金额", "价税合计", "发票金额", "收款金额");
    public static final Column CURRENCY = optional("currency", "币种", "币别", "货币");
    public static final Column INVOICE = optional("invoice", "invoiceNumber", "invoices", "发票号", "发票号码", "对应发票");
    public static final Column CREDITOR = optional("creditor", "company", "债权人", "公司", "公司代码", "账套");

    public static final Column TERMS = optional("terms", "paymentTerms", "账期", "付款条件", "付款条款", "收款条件");
    /** The day from which terms count that begin with an arrival or an acceptance: 票到, 货到, 验收. */
    public static final Column COUNTS_FROM =
            optional("countsFrom", "baselineDate", "付款基准日", "起算日期", "收票日期", "到货日期", "签收日期", "验收日期");

    public static final Column CUSTOMER_NAME = optional("customerName", "客户名称");

    public static final Column CONTRACT = optional("contract", "contractNumber", "合同编号", "合同号");
    public static final Column ORDER_NUMBER = optional("orderNumber", "order", "订单号", "订单编号");
    public static final Column DELIVERED_ON = optional("deliveredOn", "deliveryDate", "交货日期", "交付日期");
    public static final Column ACCEPTED_ON = optional("acceptedOn", "acceptanceDate", "验收合格日期");

    private static final Set<String> DATES = Set.of(
            "issuedOn",
            "dueOn",
            "receivedOn",
            "deliveredOn",
            "acceptedOn",
            "classOn",
            "contractOn",
            "countsFrom",
            "date");
    private static final Set<String> AMOUNTS = Set.of("amount", "open");

    public static Column required(String name, String... headings) {
        return new Column(name, true, List.of(headings));
    }

    public static Column optional(String name, String... headings) {
        return new Column(name, false, List.of(headings));
    }

    boolean isDate() {
        return DATES.contains(name);
    }

    public boolean isAmount() {
        return AMOUNTS.contains(name);
    }

    /** The heading in Chinese, for people. */
    public String chinese() {
        return headings.stream().filter(h -> h.charAt(0) > 0x2E80).findFirst().orElse(name);
    }

    boolean isCalled(String heading) {
        String plain = plain(heading);
        return Stream.concat(Stream.of(name), headings.stream()).anyMatch(h -> plain(h).equals(plain));
    }

    public static String plain(String heading) {
        String shown = heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading;
        return NOISE.matcher(Spelling.ofNumber(shown)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
