package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.testing.Visitor;

/**
 * One case of the demo and the people who work on it, one after the other at the same browser: each logs in, takes
 * the task from the list where it stands, and fills in the form. The clock goes where the case's next act is.
 */
final class CaseOnTheRoad {

    private static final Map<String, String> LISTS =
            Map.of("mei", "主管决定", "lin", "法务任务", "fang", "本组任务", "xu", "本组任务", "carol", "本组任务", "cai", "本组任务");
    private static final int DAYS_OF_PATIENCE = 40;

    private final Api api;
    private final Visitor visitor;
    private final String pictures;
    private final String customer;
    private final String number;

    private String sitting = "";
    private int picture;

    /** @param pictures how the names of the pictures begin */
    CaseOnTheRoad(Api api, Visitor visitor, String pictures, String customer) {
        this.api = api;
        this.visitor = visitor;
        this.pictures = pictures;
        this.customer = customer;
        this.number = api.get("admin", "/api/cases?customer=" + customer)
                .path("items")
                .path(0)
                .path("number")
                .asText();
    }

    String number() {
        return number;
    }

    JsonNode now() {
        return api.get("admin", "/api/cases/" + number);
    }

    JsonNode asks(String part) {
        return api.get("admin", "/api/cases/" + number + "/" + part);
    }

    void standsAt(String stage, String step) {
        assertThat(now().path("stage").asText() + " " + now().path("step").asText())
                .isEqualTo(stage + " " + step);
    }

    LocalDate today() {
        return LocalDate.parse(api.get("admin", "/api/clock").path("date").asText());
    }

    /** The working day that many days from now, or the next one. */
    LocalDate workingDayIn(int days) {
        LocalDate day = today().plusDays(days);
        while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Moves the clock from act to act until the case has the task. */
    void goesOnUntil(String task) {
        for (int i = 0; i < DAYS_OF_PATIENCE && !hasTask(task); i++) {
            LocalDate next = LocalDate.parse(now().path("nextOn").asText());
            LocalDate tomorrow = today().plusDays(1);
            api.moveClockTo((next.isBefore(tomorrow) ? tomorrow : next).toString());
        }
        assertThat(hasTask(task)).as(task + " of " + now()).isTrue();
    }

    /** What the engine says; people see it in Tasklist. */
    boolean hasTask(String task) {
        return tasks(task) > 0;
    }

    /** The person opens the task in Tasklist. */
    TasklistPage opens(String who, String task) {
        return tasklistOf(who).opens(number, task);
    }

    TasklistPage tasklistOf(String who) {
        sitsDown(who);
        return TasklistPage.openedBy(visitor).showsTheList(LISTS.get(who));
    }

    void sitsDown(String who) {
        if (!sitting.equals(who)) {
            visitor.givesItsPlaceTo(who, who);
            sitting = who;
        }
    }

    /** The person does the task: opens it, fills in the fields, completes it, and it is gone. */
    void does(String who, String task, Consumer<TasklistPage> fills) {
        goesOnUntil(task);
        TasklistPage tasklist = opens(who, task);
        fills.accept(tasklist);
        looks(task);
        long before = tasks(task);
        tasklist.completes();
        tasklist.closes();
        assertThat(tasks(task)).as(task).isLessThan(before);
    }

    private long tasks(String task) {
        String name = URLEncoder.encode("%" + task + " " + number + "%", StandardCharsets.UTF_8);
        return api.get("admin", "/engine-rest/task?nameLike=" + name).size();
    }

    void does(String who, String task, String... fieldsAndAnswers) {
        does(who, task, tasklist -> {
            for (int i = 0; i < fieldsAndAnswers.length; i += 2) {
                tasklist.answers(fieldsAndAnswers[i], fieldsAndAnswers[i + 1]);
            }
        });
    }

    /** The customer pays by bank. */
    void receives(String amount, String currency, String invoice) {
        api.post("fang", "/api/receipts", """
                {"customer": "%s", "reference": "BANK-%s", "receivedOn": "%s", "amount": "%s", "currency": "%s",
                 "invoice": "%s"}""".formatted(customer, number, today(), amount, currency, invoice));
        api.awaitIdle();
    }

    /** The mail of a letter of the case arrived at the training's mail server: its page shows it to a person. */
    void hasArrived(String who, String... codes) {
        api.awaitIdle();
        sitsDown(who);
        visitor.page().navigate("/mailbox");
        String mails = visitor.page().locator("main").innerText();
        for (String code : codes) {
            assertThat(mails).contains(number + "-" + code);
        }
    }

    /** The draft for counsel is made; counsel seals and posts it, and legal staff record number and scan. */
    void counselSends(String who, String ems) {
        api.awaitIdle();
        for (JsonNode letter : asks("letters").path("items")) {
            if (letter.path("code").asText().equals("L07")) {
                assertThat(letter.path("state").asText()).isEqualTo("printed");
                api.upload(who, "/api/letters/" + letter.path("id").asLong() + "/delivery", "posted", ems);
            }
        }
    }

    void looks(String name) {
        picture++;
        visitor.looks(
                "%s-%02d-%s".formatted(pictures, picture, name.toLowerCase().replace(' ', '-')));
    }
}
