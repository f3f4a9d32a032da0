package org.plumbline.query.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into forms that arrived after their session had ended, kept while their senders sign in.
 *
 * <p>Who sent such a form is known from the form alone, which names the account it was shown to. It is given back to that
 * account only, so that nobody who signs in next on a shared computer reads it. It is never sent by itself: its sender sees
 * it and saves it under a new token against forgery. A stranger's forged post can thus do no more than a link to a form can:
 * fill in fields for somebody to look at.
 */
@Component
public final class KeptForms {

    /** Parameter that says a file was chosen, which no browser lets a page choose again. */
    public static final String FILE_CHOSEN = "fileChosen";

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int LARGEST = 300_000;
    private static final long MOST = 32_000_000;
    private static final int KEY_BYTES = 24;
    private static final Pattern FORMS = Pattern.compile("/steps/[A-Za-z]{1,80}|/imports/[A-Za-z0-9-]{1,100}/amend");

    private final Cache<String, Kept> kept = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .scheduler(Scheduler.systemScheduler())
            .maximumWeight(MOST)
            .weigher((String key, Kept form) -> form.size())
            .build();
    private final SecureRandom random = new SecureRandom();

    private record Kept(String path, String typedBy, Map<String, List<String>> typed, int size) {}

    /** Where to go on to after signing in: to what was typed, if it can be kept; null for what is no form. */
    @Nullable
    String keep(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals("/imports")) {
            return path;
        }
        if (!FORMS.matcher(path).matches()) {
            return null;
        }
        Map<String, List<String>> typed = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        if (hasFile(request)) {
            typed.put(FILE_CHOSEN, List.of("true"));
        }
        int size = typed.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
        String typedBy = request.getParameter("typedBy");
        if (typedBy == null || typedBy.isBlank() || size > LARGEST) {
            return path.startsWith("/steps/") ? "/board" : path;
        }
        String key = newKey();
        kept.put(key, new Kept(path, typedBy, typed, size));
        String back = request.getParameter("back");
        boolean isPlain = back != null && back.matches("/[A-Za-z0-9/_-]{1,200}");
        return path + "?kept=" + key + (isPlain ? "&back=" + back : "");
    }

    private static boolean hasFile(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            Part file = type != null && type.startsWith("multipart/") ? request.getPart("file") : null;
            return file != null && file.getSize() > 0;
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return false;
        }
    }

    private String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What that account typed into that form, or null when it is kept no longer, or never was. */
    public @Nullable MultiValueMap<String, String> find(String key, String path, String account) {
        Kept form = kept.getIfPresent(key);
        if (form == null || !form.path().equals(path) || !form.typedBy().equals(account)) {
            return null;
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        form.typed().forEach((name, values) -> values.forEach(value -> typed.add(name, value)));
        return typed;
    }
}
