package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must be held back and what must pass, as collected by those who tried. */
class ScreeningCasesTest {

    private static final Path CASES = Path.of("..", "..", "shared", "cases", "screening.csv");
    private static final Pattern CASE = Pattern.compile("(?m)^(BLOCK|PASS),([^,]*),(?:\"([^\"]*)\"|(.*))$");

    @Test
    void what_must_be_held_back_is_and_what_must_pass_does() throws IOException {
        assumeTrue(Files.exists(CASES), "The collected cases are not at hand");
        List<String> wrong = new ArrayList<>();
        CASE.matcher(Files.readString(CASES)).results().forEach(each -> {
            String text = each.group(3) == null ? each.group(4) : each.group(3);
            if (Signs.in(text).isEmpty() == each.group(1).equals("BLOCK")) {
                wrong.add(each.group(1) + ": " + text + " " + Signs.in(text));
            }
        });
        assertThat(wrong).isEmpty();
    }
}
