// SPDX-License-Identifier: MIT
#include "ui/theme/kinds.h"

#include <QCoreApplication>

namespace theme {
namespace {
struct Kind {
    int entity;
    const char *word, *icon; // word: untranslated, context "kinds"
};

const Kind *kindOf(AnyId id)
{
    static constexpr std::array kinds {
        Kind {entityIndex<Cloud>, QT_TRANSLATE_NOOP("kinds", "Cloud"), "cloud"},
        Kind {entityIndex<Datacenter>, QT_TRANSLATE_NOOP("kinds", "Datacenter"), "datacenter"},
        Kind {entityIndex<InstanceType>, QT_TRANSLATE_NOOP("kinds", "Instance Type"), "instance_type"},
        Kind {entityIndex<Image>, QT_TRANSLATE_NOOP("kinds", "Image"), "image"},
        Kind {entityIndex<MultiCloudImage>, QT_TRANSLATE_NOOP("kinds", "MultiCloud Image"), "mci"},
        Kind {entityIndex<ServerTemplate>, QT_TRANSLATE_NOOP("kinds", "ServerTemplate"), "template"},
        Kind {entityIndex<Deployment>, QT_TRANSLATE_NOOP("kinds", "Deployment"), "deployment"},
        Kind {entityIndex<Server>, QT_TRANSLATE_NOOP("kinds", "Server"), "server"},
        Kind {entityIndex<ServerArray>, QT_TRANSLATE_NOOP("kinds", "Server Array"), "array"},
        Kind {entityIndex<Instance>, QT_TRANSLATE_NOOP("kinds", "Instance"), "server"},
    };
    for (const Kind &kind : kinds)
        if (kind.entity == id.entity())
            return &kind;
    return nullptr;
}
} // namespace

QString kindText(AnyId id)
{
    const Kind *kind = kindOf(id);
    return kind ? QCoreApplication::translate("kinds", kind->word) : QString();
}

QString kindIcon(AnyId id)
{
    const Kind *kind = kindOf(id);
    return kind ? QString::fromLatin1(kind->icon) : QString();
}
} // namespace theme
