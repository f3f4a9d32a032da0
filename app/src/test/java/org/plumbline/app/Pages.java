package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as they come without a browser, for one person who is signed in. */
public final class Pages {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String token = "";

    private Pages() {}

    public static Pages signedIn(String user) {
        Pages pages = signedOut();
        pages.signIn(user);
        assertThat(pages.get("/imports")).contains("_csrf");
        return pages;
    }

    static Pages signedOut() {
        return new Pages();
    }

    /** The page one comes to. */
    String signIn(String user) {
        assertThat(get("/sign-in")).contains("Plumbline");
        return keep(post("/sign-in", Map.of("username", user, "password", "plumbline")));
    }

    /** As if the session had run out: what the browser sends names none that is known. */
    void endSession() {
        cookies.getCookieStore().removeAll();
    }

    /** Whatever answers at that place. */
    public HttpResponse<String> open(String place) {
        return exchange(request(place).GET());
    }

    /** The page, whose form may be sent next. */
    String get(String path) {
        return keep(send(request(path).GET()));
    }

    /** The page that answers a form. */
    String post(String path, Map<String, String> typed) {
        List<Map.Entry<String, String>> all = new ArrayList<>(typed.entrySet());
        all.add(Map.entry("_csrf", token));
        return post(path, all);
    }

    /** The page that answers a form as it stands, its own token against forgery included. */
    String post(String path, List<Map.Entry<String, String>> fields) {
        String form = fields.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The page that answers a form with a file alone. */
    String upload(String path, String fileName, String content) {
        String boundary = UUID.randomUUID().toString();
        String form = """
            --%1$s\r
            Content-Disposition: form-data; name="_csrf"\r
            \r
            %2$s\r
            --%1$s\r
            Content-Disposition: form-data; name="file"; filename="%3$s"\r
            Content-Type: application/pdf\r
            \r
            %4$s\r
            --%1$s--\r
            """.formatted(boundary, token, fileName, content);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RunningApp.port() + path))
                .header("Accept", "text/html");
    }

    private String keep(String page) {
        Matcher found = TOKEN.matcher(page);
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    private String send(HttpRequest.Builder request) {
        HttpResponse<String> answer = exchange(request);
        assertThat(answer.statusCode()).as("%s", answer.uri()).isLessThan(500);
        return answer.body();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
