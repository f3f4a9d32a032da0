package org.plumbline.query.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AccessibilityPage {

    @GetMapping("/accessibility")
    String show() {
        return "accessibility";
    }
}
