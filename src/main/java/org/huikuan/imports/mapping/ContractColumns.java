package org.huikuan.imports.mapping;

import static org.huikuan.imports.mapping.Column.optional;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.huikuan.ledger.contracts.ContractActs;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Columns of contract and debtor facts in a file of customers. An empty cell says nothing; 未约定 says that something is
 * not agreed, 不详 that nobody knows; any other text of a clause is the clause.
 */
public final class ContractColumns {

    public static final List<Column> COLUMNS = List.of(
            optional("uscc", "unifiedSocialCreditCode", "统一社会信用代码", "信用代码", "税号"),
            optional("englishName", "英文名称", "英文名"),
            optional("class", "sizeClass", "企业规模", "企业划型", "企业类型"),
            optional("classOn", "划型日期"),
            optional("legalRepresentative", "法定代表人", "法人代表"),
            optional("legalRepresentativePhone", "法定代表人电话"),
            optional("financeHead", "财务负责人", "财务总监"),
            optional("financeHeadPhone", "财务负责人电话"),
            optional("financeHeadEmail", "财务负责人邮箱"),
            optional("contract", "contractNumber", "合同编号", "合同号"),
            optional("contractOn", "contractDate", "合同签订日期", "合同日期"),
            optional("lateRate", "逾期违约金", "违约金比例", "逾期利率"),
            optional("latePer", "违约金计算周期"),
            optional("lateClause", "违约金条款"),
            optional("payWhenPaid", "背靠背条款"),
            optional("supplyClause", "停供条款", "暂停供货条款"),
            optional("arbitration", "仲裁条款", "仲裁约定"),
            optional("governingLaw", "适用法律", "准据法", "合同适用法律"),
            optional("retentionOfTitle", "所有权保留"),
            optional("guarantor", "担保人", "保证人"));

    private static final String AT = "contracts[0].";
    private static final Set<String> UNKNOWN = Set.of("unknown", "不详", "未知", "不清楚", "待核");
    private static final Map<Known, Set<String>> ANSWERS = Map.of(
            Known.YES, Set.of("yes", "y", "是", "有", "已约定", "约定"),
            Known.NO, Set.of("no", "n", "否", "无", "没有", "未约定", "none"),
            Known.UNKNOWN, UNKNOWN);
    private static final Map<SizeClass, Set<String>> CLASSES = Map.of(
            SizeClass.MICRO, Set.of("微型", "微型企业"),
            SizeClass.SMALL, Set.of("小型", "小型企业"),
            SizeClass.MEDIUM, Set.of("中型", "中型企业"),
            SizeClass.LARGE, Set.of("大型", "大型企业"),
            SizeClass.PUBLIC, Set.of("机关", "事业单位", "机关事业单位", "机关、事业单位"));

    private static final Map<String, String> LAWS = laws();

    private final Fields fields;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();

    private ContractColumns(Fields fields) {
        this.fields = fields;
    }

    /**
     * What the line says by the names of {@link ContractActs}; empty when it says nothing.
     *
     * @param check refuses what cannot be right by {@link BadInput}
     */
    public static Map<String, String> read(Fields fields, Consumer<Map<String, String>> check) {
        ContractColumns line = new ContractColumns(fields);
        line.debtor();
        line.contract();
        line.check(check);
        return line.said;
    }

    private void debtor() {
        text("uscc", "uscc", 40);
        text("englishName", "englishName", 300);
        say("class", "class", classOf(fields.optionalText("class", 40)));
        date("classOn", "classOn");
        text("legalRepresentative", "legalRepresentative", 200);
        text("legalRepresentativePhone", "legalRepresentativePhone", 60);
        text("financeHead", "financeHead.name", 200);
        text("financeHeadPhone", "financeHead.phone", 60);
        text("financeHeadEmail", "financeHead.email", 254);
    }

    private void contract() {
        text("contract", AT + "number", 100);
        date("contractOn", AT + "date");
        lateRate();
        text("lateClause", AT + "lateClause", 200);
        fact("payWhenPaid", AT + "payWhenPaid.known", AT + "payWhenPaid.clause");
        fact("supplyClause", AT + "supplyClause.known", AT + "supplyClause.clause");
        fact("arbitration", AT + "arbitration.known", AT + "arbitration.clause");
        say("governingLaw", AT + "governingLaw", law(fields.optionalText("governingLaw", 40)));
        fact("retentionOfTitle", AT + "retentionOfTitle.known", AT + "retentionOfTitle.clause");
        fact("guarantor", AT + "guaranteed.known", AT + "guarantees[0].guarantor");
    }

    private void lateRate() {
        String text = fields.optionalText("lateRate", 60);
        String per = fields.optionalText("latePer", 20);
        String answer = text == null ? null : answer(text);
        if (text == null || (answer != null && !Known.YES.code().equals(answer))) {
            say("lateRate", AT + "lateRate.known", answer);
            return;
        }
        RateText rate = RateText.of(text, per);
        if (rate == null) {
            fields.refuse("lateRate", "import-no-rate-period", text);
            return;
        }
        say("lateRate", AT + "lateRate.percent", rate.percent());
        say("lateRate", AT + "lateRate.per", rate.per().code());
    }

    private void text(String column, String field, int longest) {
        say(column, field, fields.optionalText(column, longest));
    }

    private void date(String column, String field) {
        var date = fields.optionalDate(column);
        say(column, field, date == null ? null : date.toString());
    }

    /** The answer alone, or the text, which says yes. */
    private void fact(String column, String known, String text) {
        String cell = fields.optionalText(column, 500);
        String answer = cell == null ? null : answer(cell);
        say(column, answer == null ? text : known, answer == null ? cell : answer);
    }

    /** A country's code or its name, with or without 法, 法律; that nobody knows says nothing. */
    private static @Nullable String law(@Nullable String cell) {
        if (cell == null || UNKNOWN.contains(cell.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String name = cell.replaceFirst("(的?法律|法)$", "")
                .replaceFirst("(?i)^(the )?laws? of (the )?", "")
                .strip();
        return LAWS.getOrDefault(name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> laws() {
        Map<String, String> laws = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (Locale reader : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                laws.put(new Locale("", code).getDisplayCountry(reader).toLowerCase(Locale.ROOT), code);
            }
        }
        laws.putAll(Map.of(
                "中华人民共和国", "CN", "prc", "CN", "people's republic of china", "CN", "china", "CN", "chinese law", "CN"));
        laws.putAll(Map.of(
                "香港", "HK", "中国香港", "HK", "澳门", "MO", "台湾", "TW", "中国台湾", "TW", "英格兰", "GB", "uk", "GB", "usa", "US"));
        return laws;
    }

    private static @Nullable String answer(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return ANSWERS.entrySet().stream()
                .filter(of -> of.getValue().contains(word))
                .map(of -> of.getKey().code())
                .findAny()
                .orElse(null);
    }

    private static @Nullable String classOf(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        return CLASSES.entrySet().stream()
                .filter(of -> of.getValue().contains(cell))
                .map(of -> of.getKey().code())
                .findAny()
                .orElse(cell.toLowerCase(Locale.ROOT));
    }

    private void say(String column, String field, @Nullable String value) {
        if (value != null) {
            said.put(field, value);
            columns.put(field, column);
        }
    }

    private void check(Consumer<Map<String, String>> check) {
        try {
            check.accept(said);
        } catch (BadInput wrong) {
            wrong.errors().forEach(e -> fields.refuse(columns.getOrDefault(e.field(), e.field()), e.why()));
        }
    }
}
