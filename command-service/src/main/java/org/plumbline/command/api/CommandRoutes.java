package org.plumbline.command.api;

import java.util.Arrays;
import java.util.Set;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.inspection.InspectionCommand;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives each row of the catalogue its route. A report comes only as a file, which has a route of its own. */
@Component
final class CommandRoutes implements InitializingBean {

    private static final Set<Class<?>> BY_FILE_ALONE = Set.of(InspectionCommand.ProposeFindings.class);

    private final RequestMappingHandlerMapping mapping;
    private final CommandApi api;

    CommandRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, CommandApi api) {
        this.mapping = mapping;
        this.api = api;
    }

    @Override
    public void afterPropertiesSet() {
        var post = Arrays.stream(CommandApi.class.getMethods())
                .filter(method -> method.getName().equals("post"))
                .findFirst()
                .orElseThrow();
        for (CommandType type : CommandCatalogue.ALL) {
            if (!BY_FILE_ALONE.contains(type.type())) {
                mapping.registerMapping(
                        RequestMappingInfo.paths(type.path())
                                .methods(RequestMethod.POST)
                                .consumes(MediaType.APPLICATION_JSON_VALUE)
                                .options(mapping.getBuilderConfiguration())
                                .build(),
                        api,
                        post);
            }
        }
    }
}
