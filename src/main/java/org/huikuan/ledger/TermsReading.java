package org.huikuan.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.ledger.Terms.Basis;
import org.huikuan.shared.NotRead;

/**
 * Terms as contracts and ERP systems write them. How the money comes (承兑, 电汇) says nothing about when it is due and is
 * left aside; of 2/10 N/30 the last day without a discount is taken.
 */
final class TermsReading {

    private static final Pattern MEANS = Pattern.compile(
            "[,，、/+（(]?(?:付|开|以|用)?(?:\\d个月)?(?:期)?" + "(?:银行|商业|电子)?(?:承兑汇票|承兑|银承|商承|电汇|现汇|转账|汇款|现金|支票|T/T)[)）]?$");
    private static final Pattern DISCOUNT = Pattern.compile("(?:\\d{1,2}(?:\\.\\d)?%?/\\d{1,3},?)?N(?:ET)?/(\\d{1,3})");
    private static final Pattern COUNTED =
            Pattern.compile("(\\D*?)(\\d{1,3})(?:DAYS?|天|日|个?自然日)?(?:内|付款|付清|结清|结算|到期)*");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("[一二两三四五六七八九十百]+(?=天|日)");
    private static final String DIGITS = "零一二三四五六七八九";

    /** What stands before a number of days. */
    private static final Map<String, Basis> BEFORE = Map.ofEntries(
            Map.entry("", Basis.INVOICE),
            Map.entry("NET", Basis.INVOICE),
            Map.entry("净", Basis.INVOICE),
            Map.entry("开票", Basis.INVOICE),
            Map.entry("发票", Basis.INVOICE),
            Map.entry("发票日", Basis.INVOICE),
            Map.entry("开票日", Basis.INVOICE),
            Map.entry("账期", Basis.INVOICE),
            Map.entry("MONTHLY", Basis.MONTH_END),
            Map.entry("EOM", Basis.MONTH_END),
            Map.entry("月结", Basis.MONTH_END),
            Map.entry("当月结", Basis.MONTH_END),
            Map.entry("NEXT-MONTH", Basis.NEXT_MONTH_END),
            Map.entry("次月结", Basis.NEXT_MONTH_END),
            Map.entry("ARRIVAL", Basis.ARRIVAL),
            Map.entry("票到", Basis.ARRIVAL),
            Map.entry("收票", Basis.ARRIVAL),
            Map.entry("见票", Basis.ARRIVAL),
            Map.entry("收到发票", Basis.ARRIVAL),
            Map.entry("DELIVERY", Basis.DELIVERY),
            Map.entry("货到", Basis.DELIVERY),
            Map.entry("到货", Basis.DELIVERY),
            Map.entry("收货", Basis.DELIVERY),
            Map.entry("签收", Basis.DELIVERY),
            Map.entry("ACCEPTANCE", Basis.ACCEPTANCE),
            Map.entry("验收", Basis.ACCEPTANCE),
            Map.entry("验收合格", Basis.ACCEPTANCE),
            Map.entry("安装验收", Basis.ACCEPTANCE));

    /** Terms that name no days. Money before the goods, or for them, makes an open invoice due on its day. */
    private static final Map<String, Basis> ALONE = Map.ofEntries(
            Map.entry("月结", Basis.MONTH_END),
            Map.entry("当月结", Basis.MONTH_END),
            Map.entry("当月结清", Basis.MONTH_END),
            Map.entry("当月月结", Basis.MONTH_END),
            Map.entry("本月结", Basis.MONTH_END),
            Map.entry("EOM", Basis.MONTH_END),
            Map.entry("次月结", Basis.NEXT_MONTH_END),
            Map.entry("次月结清", Basis.NEXT_MONTH_END),
            Map.entry("次月月结", Basis.NEXT_MONTH_END),
            Map.entry("月结次月付", Basis.NEXT_MONTH_END),
            Map.entry("货到付款", Basis.DELIVERY),
            Map.entry("货到即付", Basis.DELIVERY),
            Map.entry("COD", Basis.DELIVERY),
            Map.entry("票到付款", Basis.ARRIVAL),
            Map.entry("票到即付", Basis.ARRIVAL),
            Map.entry("见票即付", Basis.ARRIVAL),
            Map.entry("验收付款", Basis.ACCEPTANCE),
            Map.entry("验收后付款", Basis.ACCEPTANCE),
            Map.entry("预付", Basis.INVOICE),
            Map.entry("预付款", Basis.INVOICE),
            Map.entry("预付全款", Basis.INVOICE),
            Map.entry("全款预付", Basis.INVOICE),
            Map.entry("款到发货", Basis.INVOICE),
            Map.entry("先款后货", Basis.INVOICE),
            Map.entry("现结", Basis.INVOICE),
            Map.entry("现款", Basis.INVOICE),
            Map.entry("现款现货", Basis.INVOICE),
            Map.entry("现付", Basis.INVOICE),
            Map.entry("PREPAID", Basis.INVOICE),
            Map.entry("PREPAYMENT", Basis.INVOICE),
            Map.entry("CASH", Basis.INVOICE),
            Map.entry("DUEONRECEIPT", Basis.ARRIVAL));

    private TermsReading() {}

    static Terms read(String words) {
        String plain = plain(words);
        Matcher discount = DISCOUNT.matcher(plain);
        if (discount.matches()) {
            return new Terms(Basis.INVOICE, Integer.parseInt(discount.group(1)));
        }
        String when = MEANS.matcher(plain).replaceFirst("");
        Basis alone = ALONE.getOrDefault(plain, ALONE.get(when));
        if (alone != null) {
            return new Terms(alone, 0);
        }
        Matcher counted = COUNTED.matcher(when);
        Basis basis = counted.matches() ? BEFORE.get(withoutAfter(counted.group(1))) : null;
        boolean isBare = when.matches("\\d*");
        if (basis == null || isBare) {
            throw new NotRead("import-unknown-terms-write-net", words);
        }
        return new Terms(basis, Integer.parseInt(counted.group(2)));
    }

    private static String plain(String words) {
        String wide = Normalizer.normalize(words, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        Matcher chinese = CHINESE_NUMBER.matcher(wide.replaceAll("[\\s。]+", ""));
        return chinese.replaceAll(m -> String.valueOf(number(m.group())));
    }

    /** 货到后30天 and 货到30天 are the same. */
    private static String withoutAfter(String words) {
        return words.endsWith("后") || words.endsWith("起") ? words.substring(0, words.length() - 1) : words;
    }

    /** 三十, 四十五, 一百二十. */
    private static int number(String chinese) {
        int sum = 0;
        int digit = 0;
        for (char c : chinese.replace('两', '二').toCharArray()) {
            if (c == '十' || c == '百') {
                sum += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return sum + digit;
    }
}
