package org.plumbline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.accounts.Reach;
import org.plumbline.query.signin.TriedUserName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPage {

    private final Reach reach;

    SignInPage(Reach reach) {
        this.reach = reach;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String signedOut,
            @RequestAttribute(name = "plumbline.wait", required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String kept,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("wait", wait);
        model.addAttribute("failed", failed != null);
        model.addAttribute("again", again != null);
        model.addAttribute("kept", kept != null);
        model.addAttribute("tried", TriedUserName.take(request));
        model.addAttribute("signedOut", signedOut != null);
        if (reach.hasDemoAccounts()) {
            model.addAttribute("demoAccounts", DemoAccount.ALL);
            model.addAttribute("demoPassword", DemoAccount.PASSWORD);
        }
        return "sign-in";
    }
}
