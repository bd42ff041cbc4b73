package org.huikuan.engine.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.huikuan.testing.People;

/** Somebody who calls the engine's REST over HTTP. */
final class EngineCaller {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String user;

    EngineCaller(int port, String user) {
        this.address = "http://localhost:" + port + "/engine-rest";
        this.user = user;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> send(String method, String path, String json, String language) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .method(method, BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        String login = user + ":" + People.PASSWORD;
        return HttpRequest.newBuilder(URI.create(address + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
