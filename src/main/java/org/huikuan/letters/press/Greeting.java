package org.huikuan.letters.press;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the person to whom a letter goes is greeted. Chinese greets by name and post where the post is one that people are
 * addressed by (王建国总经理), else by the name alone; 先生 and 女士 stand only where they stand with the name. English
 * greets without the title.
 */
final class Greeting {

    private static final Pattern CHINESE = Pattern.compile("(.+?)[（(](.+)[）)]");
    private static final Pattern ADDRESSED_BY = Pattern.compile(
            "[^\\p{ASCII}、，/；和及]{0,10}(董事长|经理|总裁|总监|主任|部长|处长|科长|局长|厂长" + "|院长|校长|所长|站长|行长|主席|书记|总会计师|总工程师|主管|主办|会计)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(.+?), .*(?i)(director|manager|officer|president|head|chair|partner"
                    + "|controller|treasurer|account|clerk|owner|supervisor|secretary|buyer|purchas|representative|cfo|ceo).*");

    private Greeting() {}

    static String of(String attention, boolean english) {
        Matcher titled = (english ? ENGLISH : CHINESE).matcher(attention.strip());
        if (!titled.matches()) {
            return attention.strip();
        }
        String name = titled.group(1).strip();
        boolean isAddress =
                !english && ADDRESSED_BY.matcher(titled.group(2)).matches() && !name.matches(".*(先生|女士|小姐|总|经理)");
        return isAddress ? name + titled.group(2) : name;
    }
}
