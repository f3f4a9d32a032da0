package org.plumbline.query.framework;

import java.util.List;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class FrameworkApi {

    private final Frameworks frameworks;

    FrameworkApi(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping("/api/frameworks")
    List<Framework> all() {
        return List.copyOf(frameworks.all());
    }
}
