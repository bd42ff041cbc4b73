package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No door takes a control character: every address is asked with one, every call is sent one. */
@ApplicationH2
class PlainDoorsTest {

    /** They begin something whatever the body is. */
    private static final Set<String> WITHOUT_INPUT = Set.of("/api/daily-run", "/api/backup");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    @Test
    void everyAddressRefusesOneInItsQuery() {
        TreeSet<String> paths = new TreeSet<>(Stream.of("/engine-rest/task", "/camunda/api/engine/engine/default/task")
                .toList());
        doors().filter(d -> is(d.getKey(), RequestMethod.GET)).forEach(d -> paths.addAll(paths(d.getKey())));
        assertThat(paths).hasSizeGreaterThan(60);
        for (String path : paths) {
            assertThat(admin().get(path + "?q=%00").status()).as(path).isEqualTo(400);
        }
    }

    @Test
    void everyCallRefusesOneInItsBody() {
        TreeSet<String> paths = new TreeSet<>();
        doors().filter(d -> is(d.getKey(), RequestMethod.POST) && hasBody(d.getValue()))
                .forEach(d -> paths.addAll(paths(d.getKey())));
        paths.removeIf(path -> !path.startsWith("/api/"));
        assertThat(paths).hasSizeGreaterThan(20);
        for (String path : paths) {
            Caller.Answer answer = admin().post(path, "{\"reason\":\"a\\u0000b\",\"creditor\":\"\\ud800\"}");
            assertThat(answer.status()).as(path + " " + answer.body()).isBetween(400, 499);
        }
    }

    /** Pages beyond any list, months and days beyond any calendar, quotes and ways out of a folder. */
    @Test
    void noAddressFailsOverAQueryThatNobodyCanMean() {
        List<String> hostile =
                List.of("-1", "2147483648", "99999999999", "%2B999999999-12", "9999-99-99", "..%2F..%2Fetc", "%27--");
        List<String> failed = new ArrayList<>();
        doors().filter(d -> is(d.getKey(), RequestMethod.GET)
                        && !asked(d.getValue()).isEmpty())
                .forEach(d -> hostile.forEach(value -> {
                    String query = asked(d.getValue()).stream()
                            .map(name -> name + "=" + value)
                            .collect(Collectors.joining("&"));
                    String address = paths(d.getKey()).first() + "?" + query;
                    int status = admin().download(address).statusCode();
                    if (status >= 500) {
                        failed.add(status + " " + address);
                    }
                }));
        assertThat(failed).isEmpty();
    }

    /** JSON where a file is wanted, a list where an object is, a form where JSON is. */
    @Test
    void noCallFailsOverABodyOfAnotherKind() {
        TreeSet<String> paths = new TreeSet<>();
        doors().filter(d -> is(d.getKey(), RequestMethod.POST)).forEach(d -> paths.addAll(paths(d.getKey())));
        paths.removeIf(path -> !path.startsWith("/api/") || WITHOUT_INPUT.contains(path));
        assertThat(paths).contains("/api/portfolio/files").hasSizeGreaterThan(40);
        List<String> failed = new ArrayList<>();
        for (String path : paths) {
            for (String body : List.of("{", "[]", "\"x\"", "{\"items\":{},\"amount\":[],\"date\":{\"a\":1}}")) {
                int status = admin().post(path, body).status();
                if (status >= 500) {
                    failed.add(status + " " + path + " " + body);
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    /** Names of what the address asks for. */
    private static List<String> asked(HandlerMethod door) {
        return Arrays.stream(door.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestParam.class))
                .map(p -> Objects.requireNonNullElse(p.getParameter().getName(), ""))
                .toList();
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> doors() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream();
    }

    private static boolean is(RequestMappingInfo door, RequestMethod method) {
        return door.getMethodsCondition().getMethods().contains(method);
    }

    private static boolean hasBody(HandlerMethod door) {
        return Arrays.stream(door.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(RequestBody.class));
    }

    private static TreeSet<String> paths(RequestMappingInfo door) {
        TreeSet<String> paths = new TreeSet<>();
        Objects.requireNonNull(door.getPathPatternsCondition())
                .getPatternValues()
                .forEach(p -> paths.add(p.replaceAll("\\{[^}]*}", "1")));
        return paths;
    }

    private Caller admin() {
        return Caller.of("http://localhost:" + port, "admin", "admin-of-the-tests");
    }
}
