package org.plumbline.query.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPage {

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String signedOut,
            Model model) {
        model.addAttribute("failed", failed != null);
        model.addAttribute("signedOut", signedOut != null);
        return "sign-in";
    }
}
