package org.huikuan.shared;

import java.util.stream.Collectors;

/** Says sentences with a voice. */
final class Speaking {

    private Speaking() {}

    static String say(Sentence sentence, Voice voice) {
        Object[] words = sentence.arguments().stream().map(a -> say(a, voice)).toArray();
        return sentence.hasWords() ? voice.sentence(sentence.key(), words) : String.valueOf(words[0]);
    }

    static String say(Arg arg, Voice voice) {
        if (arg instanceof Arg.Coded coded) {
            return voice.code(coded.list(), coded.code());
        }
        if (arg instanceof Arg.Amount amount) {
            return voice.amount(amount.money());
        }
        if (arg instanceof Arg.Person person) {
            return voice.person(person.login());
        }
        if (arg instanceof Arg.Both both) {
            return voice.both(both.chinese(), both.english());
        }
        if (arg instanceof Arg.Said said) {
            return say(said.sentence(), voice);
        }
        return arg instanceof Arg.Several several ? say(several, voice) : plain(arg);
    }

    private static String say(Arg.Several several, Voice voice) {
        String between = voice.between(several.between());
        String parts = several.parts().stream().map(p -> say(p, voice)).collect(Collectors.joining(between));
        return several.all() == 0 ? parts : parts + between + "… (" + several.all() + ")";
    }

    /** What is the same in every language. */
    private static String plain(Arg arg) {
        if (arg instanceof Arg.Figure figure) {
            return figure.digits();
        }
        if (arg instanceof Arg.Day day) {
            return day.on().toString();
        }
        if (arg instanceof Arg.Text text) {
            return text.words();
        }
        return ((Arg.Name) arg).name();
    }
}
