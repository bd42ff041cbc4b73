package org.huikuan.cases.conduct;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.testing.Caller;
import org.huikuan.testing.PageForm;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.VisitWords;

/** A way by which a collector tells the house of a contact, or plans one; each over HTTP, as it is in life. */
enum Door {
    /** The form of the task that Tasklist shows in its frame. */
    TASKLIST {
        @Override
        Said calls(Collector by, GridCase kase, Map<String, String> words) {
            return by.sends("/tasks/" + by.task(kase, GridCase.CALL) + "?in=tasklist", words);
        }

        @Override
        Said plans(Collector by, GridCase kase, Map<String, String> words) {
            return by.sends("/tasks/" + by.task(kase, VisitWords.PREPARE) + "?in=tasklist", words);
        }
    },
    /** What the case file offers: the act without a task, or the page of the task. */
    CASE_FILE {
        @Override
        Said calls(Collector by, GridCase kase, Map<String, String> words) {
            Map<String, String> all = new HashMap<>(words);
            all.put("channel", "phone");
            String path = "/cases/" + kase.id.number() + "/acts/log-contact";
            all.put("seen", by.field(path, "seen"));
            return by.sends(path, all);
        }

        @Override
        Said plans(Collector by, GridCase kase, Map<String, String> words) {
            return by.sends("/tasks/" + by.task(kase, VisitWords.PREPARE), words);
        }
    },
    API {
        @Override
        Said calls(Collector by, GridCase kase, Map<String, String> words) {
            return by.posts("/api/cases/" + kase.id.number() + "/contacts", json(words));
        }

        @Override
        Said plans(Collector by, GridCase kase, Map<String, String> words) {
            return by.posts("/api/cases/" + kase.id.number() + "/visit-plan", json(words));
        }
    },
    ENGINE {
        @Override
        Said calls(Collector by, GridCase kase, Map<String, String> words) {
            return by.posts("/engine-rest/task/" + by.task(kase, GridCase.CALL) + "/complete", variables(words));
        }

        @Override
        Said plans(Collector by, GridCase kase, Map<String, String> words) {
            return by.posts("/engine-rest/task/" + by.task(kase, VisitWords.PREPARE) + "/complete", variables(words));
        }
    };

    /** The customer was called. */
    abstract Said calls(Collector by, GridCase kase, Map<String, String> words);

    /** The customer is to be visited. */
    abstract Said plans(Collector by, GridCase kase, Map<String, String> words);

    private static String json(Map<String, String> words) {
        return words.entrySet().stream()
                .map(w -> "\"" + w.getKey() + "\":\"" + w.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String variables(Map<String, String> words) {
        return words.entrySet().stream()
                .map(w -> "\"" + w.getKey() + "\":{\"value\":\"" + w.getValue() + "\"}")
                .collect(Collectors.joining(",", "{\"variables\":{", "}}"));
    }

    /** @param taken whether it was done; text what was said */
    record Said(boolean taken, String text) {}

    /** A collector with a browser and with programs. */
    record Collector(Session browser, Caller program) {

        static Collector at(int port) {
            String name = "a-collectors";
            return new Collector(
                    Session.at(port).logsIn(name, People.PASSWORD),
                    Caller.of("http://localhost:" + port, name, People.PASSWORD));
        }

        String task(GridCase kase, String key) {
            return kase.world.task(kase.id, key).getId();
        }

        /** What a form of the page would send as the field. */
        String field(String path, String name) {
            return PageForm.in(browser.part(path)).stream()
                    .flatMap(form -> Stream.ofNullable(form.fields().get(name)))
                    .findFirst()
                    .orElseThrow();
        }

        Said sends(String path, Map<String, String> words) {
            var answer = browser.called(path, request -> request.header("Accept", "text/html")
                    .header("HX-Request", "true")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(Session.form(new LinkedHashMap<>(words))));
            return new Said(answer.statusCode() < 300, answer.body());
        }

        Said posts(String path, String json) {
            Caller.Answer answer = program.post(path, json);
            return new Said(answer.status() < 300, answer.body().toString());
        }
    }
}
