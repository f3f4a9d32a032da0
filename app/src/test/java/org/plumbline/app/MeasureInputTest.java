package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.MeasureRequests.*;

import org.junit.jupiter.api.Test;

/** What is wrong with a request about a measure is named field by field. */
class MeasureInputTest {

    @Test
    void what_is_asked_for_in_a_wrong_way_is_named() {
        String path = "/api/measures/" + defined() + "/observations";
        assertThat(fields(API.post("pm", "/api/measures", "{}")))
                .contains("code", "title", "recommendationIds", "baseline", "trajectory", "source");
        String good = definition(code(), recommendation());
        assertThat(fields(API.post("pm", "/api/measures", good.replace("'baseline':41", "'baseline':'much'"))))
                .containsExactly("baseline");
        assertThat(fields(API.post("pm", "/api/measures", good.replace("'baseline':41", "'baseline':1e400"))))
                .isNotEmpty();
        assertThat(fields(API.post("pm", "/api/measures", good.replace("'baseline':41", "'baseline':0.123456"))))
                .containsExactly("baseline");
        assertThat(fields(API.post("pm", "/api/measures", good.replace("'value':90", "'value':null"))))
                .containsExactly("trajectory[0].value");
        assertThat(fields(API.post("pm", "/api/measures", good.replace("MONTHLY", "WEEKLY"))))
                .containsExactly("frequency");
        assertThat(fields(API.post("pm", "/api/measures", good.replace("In touch", "x".repeat(301)))))
                .containsExactly("title");
        API.post("pm", "/api/measures", definition(code(), "none")).hasStatus(404);
        API.post("qa", "/api/measures", definition(code(), recommendation())).hasStatus(403);
        API.post("ao", path, figure("2024-04-01", 9, 20, "2024-05-07")).hasStatus(403);
        API.post("qa", "/api/measures/none/observations", figure("2024-04-01", 9, 20, "2024-05-07"))
                .hasStatus(404);
        API.get("ia", "/api/measures/none").hasStatus(404);
        assertThat(fields(API.post("qa", path, figure("2024-04-02", 9, 20, "2024-05-07"))))
                .containsExactly("periodFrom");
        assertThat(fields(API.post("qa", path, figure("2024-04-01", 21, 20, "2024-05-07"))))
                .containsExactly("numerator");
        assertThat(fields(API.post("qa", path, "{'periodFrom':'2024-04-01','numerator':1.5,'denominator':9}")))
                .contains("numerator", "provisional");
    }
}
