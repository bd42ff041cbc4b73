package org.huikuan.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a call of the engine's REST, under each of its addresses, that carries a field whose name ends in
 * {@code Expression}, in the address or in the body at any depth, whoever calls. The engine would evaluate it.
 */
class ExpressionFence extends OncePerRequestFilter {

    private static final String ENDING = "expression";

    /** Bytes; the longest call that people's applications make has a few thousand. Files come as multipart. */
    private static final int LONGEST = 1_000_000;

    private final JsonFactory json = new JsonFactory();
    private final EntryAnswers answers;

    ExpressionFence(EntryAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/engine-rest") && !path.startsWith("/camunda/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isInAddress(request.getQueryString())) {
            refuse(request, response);
        } else if (isFile(request)) {
            chain.doFilter(request, response);
        } else {
            readBody(request, response, chain);
        }
    }

    private void readBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            answers.refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "body-too-large");
            return;
        }
        try {
            if (body.length > 0 && (isForm(request) ? isInAddress(new String(body, UTF_8)) : isInBody(body))) {
                refuse(request, response);
                return;
            }
        } catch (JsonProcessingException e) {
            answers.refuse(request, response, HttpStatus.BAD_REQUEST, "engine-no-json");
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.refuse(request, response, HttpStatus.BAD_REQUEST, "no-expressions");
    }

    /** A file of a deployment; what it may contain is decided where it is deployed. */
    private static boolean isFile(HttpServletRequest request) {
        return isOfType("multipart/", request);
    }

    private static boolean isForm(HttpServletRequest request) {
        return isOfType(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request);
    }

    private static boolean isOfType(String beginning, HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    private static boolean isInAddress(@Nullable String query) {
        return query != null
                && Arrays.stream(query.split("[&;]"))
                        .map(part -> part.split("=", 2)[0])
                        .map(ExpressionFence::decoded)
                        .anyMatch(ExpressionFence::isExpression);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private static boolean isExpression(String name) {
        return name.strip().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Reads with the parser of the engine's REST, to the end. */
    private boolean isInBody(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isExpression(parser.currentName())) {
                    return true;
                }
            }
        }
        return false;
    }
}
