// SPDX-License-Identifier: MIT
#include "core/import/terraform/document.h"

#include <QRegularExpression>

namespace terraform {
namespace {
// "data.aws_ami.web" of "data.aws_ami.web[0].id"; empty where it is no resource.
QString resourceIn(const QString &reference)
{
    static const QRegularExpression resource(
        QStringLiteral("^((?:data\\.)?[a-z0-9]+_\\w+\\.[\\w-]+)(?:\\.|\\[|$)"));
    return resource.match(reference).captured(1);
}
} // namespace

void Document::readConfiguration(const QString &path, json::Node module, json::Node call,
                                 const QString &parent)
{
    if (!module)
        return;
    m_modules.insert(path, {module, call, parent});
    for (const json::Node resource : module["resources"])
        m_configured.insert(path + resource["address"].text(), resource);
    for (const json::Node child : module["module_calls"])
        readConfiguration(path + QStringLiteral("module.") + QString::fromUtf8(child.key()) + u'.',
                          child["module"], child, path);
}

json::Node Document::expressionOf(const Resource &resource, const QByteArrayList &path) const
{
    json::Node node = m_configured.value(resource.plain)["expressions"];
    for (const QByteArray &step : path) {
        if (node.isArray())
            node = node.begin() != node.end() ? *node.begin() : json::Node();
        node = node[step];
    }
    return node;
}

bool Document::sets(const Resource &resource, const QByteArrayList &path) const
{
    return bool(expressionOf(resource, path));
}

Document::Source Document::sourceOf(const Resource &resource, const QByteArrayList &path) const
{
    static const QRegularExpression modules(QStringLiteral("^(?:module\\.[\\w-]+\\.)*"));
    Trail trail;
    follow(expressionOf(resource, path), modules.match(resource.plain).captured(), resource.index, trail);
    for (const Source &source : std::as_const(trail.found))
        if (source.resource != trail.found.constFirst().resource)
            return {}; // one of several, and nothing says which
    return trail.found.isEmpty() ? Source() : trail.found.constFirst();
}

void Document::follow(json::Node expression, const QString &module, const QString &index, Trail &trail) const
{
    for (const json::Node reference : expression["references"])
        followOne(reference.text(), module, index, trail);
}

void Document::followOne(const QString &reference, const QString &module, const QString &index,
                         Trail &trail) const
{
    if (trail.seen.contains(module + u' ' + reference))
        return;
    trail.seen.insert(module + u' ' + reference);
    const QString plain = withoutIndices(reference);
    if (const QString resource = resourceIn(plain); !resource.isEmpty()) {
        const QString rest = plain.mid(resource.size() + 1);
        static const QRegularExpression at(QStringLiteral(R"(^(?:data\.)?\w+\.[\w-]+(\[[^\]]*\]))"));
        if (Source source = pick(module + resource, at.match(reference).captured(1), index)) {
            source.attribute = rest;
            trail.found.append(source);
        }
        return;
    }
    const Module in = m_modules.value(module);
    const QByteArray name = plain.section(u'.', 1, 1).toUtf8();
    if (plain.startsWith(QLatin1String("var.")))
        return follow(in.call["expressions"][name], in.parent, {}, trail);
    if (plain.startsWith(QLatin1String("module."))) {
        const QString child = module + QStringLiteral("module.") + QString::fromUtf8(name) + u'.';
        const json::Node outputs = m_modules.value(child).module["outputs"];
        follow(outputs[plain.section(u'.', 2, 2).toUtf8()]["expression"], child, {}, trail);
    }
}

// The one of that index; else that of the own one, else the only one.
Document::Source Document::pick(const QString &plain, const QString &index, const QString &own) const
{
    const QList<qsizetype> all = m_byPlain.value(plain);
    for (const QString &wanted : {index, own})
        for (const qsizetype one : all)
            if (!wanted.isEmpty() && m_resources.at(one).index == wanted)
                return {&m_resources.at(one), {}};
    return all.size() == 1 && index.isEmpty() ? Source {&m_resources.at(all.constFirst()), {}} : Source();
}

// Of the whole configuration; none that is sensitive.
QString Document::variable(const QString &name) const
{
    const QByteArray key = name.toUtf8();
    const json::Node about = m_root["configuration"]["root_module"]["variables"][key];
    if (about["sensitive"].boolean().value_or(false))
        return {};
    const QString given = m_root["variables"][key]["value"].text();
    return given.isEmpty() ? about["default"].text() : given;
}

QString Document::regionOf(const Resource &resource) const
{
    const QByteArray provider =
        m_configured.value(resource.plain)["provider_config_key"].utf8().toByteArray();
    const json::Node region = m_root["configuration"]["provider_config"][provider]["expressions"]["region"];
    if (const QString written = region["constant_value"].text(); !written.isEmpty())
        return written;
    for (const json::Node reference : region["references"])
        if (const QString text = reference.text(); text.startsWith(QLatin1String("var.")))
            return variable(text.mid(4));
    return {};
}
} // namespace terraform
