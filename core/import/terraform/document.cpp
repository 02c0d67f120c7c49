// SPDX-License-Identifier: MIT
#include "core/import/terraform/document.h"

#include "core/base/words.h"
#include "core/import/columns.h"

#include <QRegularExpression>

namespace terraform {
namespace {
const QRegularExpression &indexPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\[(?:\d+|"(?:[^"\\]|\\.)*")\])"));
    return pattern;
}

// "[0]" at the end of an address.
QString lastIndexOf(const QString &address)
{
    QString last;
    auto found = indexPattern().globalMatch(address);
    while (found.hasNext())
        if (const QRegularExpressionMatch match = found.next(); match.capturedEnd() == address.size())
            last = match.captured();
    return last;
}

QString indexOf(json::Node key)
{
    if (!key)
        return {};
    const QString text = key.text();
    return key.kind() == json::Node::Kind::Text ? QStringLiteral("[\"%1\"]").arg(text)
                                                : QStringLiteral("[%1]").arg(text);
}

// The attributes that a state marks as sensitive, wherever in them.
QSet<QByteArray> secretsOf(json::Node paths)
{
    QSet<QByteArray> names;
    for (const json::Node path : paths)
        for (const json::Node step : path) {
            names.insert(step["value"].utf8().toByteArray());
            break;
        }
    return names;
}

bool does(json::Node actions, QByteArrayView what)
{
    for (const json::Node action : actions)
        if (action.utf8() == what)
            return true;
    return false;
}

// What decides what is launched.
constexpr const char *launched[] {"ami",  "image_id", "source_image_id", "image_name", "instance_type",
                                  "size", "sku",      "machine_type",    "flavor_name"};
} // namespace

QString withoutIndices(const QString &address) { return QString(address).remove(indexPattern()); }

Document::Document(json::Node root) : m_root(root)
{
    if (!refusal().isEmpty())
        return;
    if (root["resources"])
        readState();
    readModule(root.at("values.root_module"), false);
    readModule(root.at("prior_state.values.root_module"), false);
    readChanges();
    readModule(root.at("planned_values.root_module"), true);
    readConfiguration({}, root.at("configuration.root_module"), {}, {});
    for (qsizetype i = 0; i < m_resources.size(); ++i)
        m_byPlain[m_resources.at(i).plain].append(i);
}

QString Document::refusal() const
{
    const QString format = m_root["format_version"].text();
    if (!format.isEmpty() && !format.startsWith(QLatin1String("0."))
        && !format.startsWith(QLatin1String("1.")))
        return Words::tr("This is of format version %1, and only 0.1 to 1.x are known.").arg(format);
    if (const auto version = m_root["version"].integer(); format.isEmpty() && version != 4)
        return Words::tr(
                   "Terraform state version %1: only version 4 is read. Print it: terraform show -json.")
            .arg(m_root["version"].text());
    return {};
}

bool Document::isPlan() const { return m_root["resource_changes"] || m_root["planned_values"]; }

bool Document::isWhole() const
{
    return !m_root["errored"].boolean().value_or(false) && m_root["complete"].boolean().value_or(true);
}

Timestamp Document::time() const { return columns::timeOf(m_root["timestamp"]); }

Resource &Document::add(const QString &address, json::Node about)
{
    const auto known = m_byAddress.constFind(address);
    if (known != m_byAddress.cend())
        return m_resources[*known];
    m_byAddress.insert(address, m_resources.size());
    m_resources.append({.address = address,
                        .plain = withoutIndices(address),
                        .index = lastIndexOf(address),
                        .type = about["type"].text(),
                        .isLookup = about["mode"].utf8() == "data",
                        .line = about.line()});
    return m_resources.last();
}

// Version 4: a resource, and in it its instances.
void Document::readState()
{
    for (const json::Node resource : m_root["resources"]) {
        const QString module = resource["module"].text();
        QString address = module.isEmpty() ? QString() : module + u'.';
        if (resource["mode"].utf8() == "data")
            address += QStringLiteral("data.");
        address += resource["type"].text() + u'.' + resource["name"].text();
        for (const json::Node instance : resource["instances"]) {
            if (instance["deposed"]) {
                ++m_deposed;
                continue;
            }
            Resource &one = add(address + indexOf(instance["index_key"]), resource);
            one.now = Value(instance["attributes"], secretsOf(instance["sensitive_attributes"]));
            one.line = instance.line();
        }
    }
}

// Of a state or of what is planned, with the modules in it.
void Document::readModule(json::Node module, bool isPlanned)
{
    for (const json::Node resource : module["resources"]) {
        const QString address = resource["address"].text();
        if (resource["deposed_key"]) {
            ++m_deposed;
            continue;
        }
        Resource &one = add(address, resource);
        const Value value(resource["values"], {}, resource["sensitive_values"]);
        if (!isPlanned)
            one.now = value;
        else if (one.isPlanned)
            compare(one, resource["values"]);
        else {
            one.next = value;
            one.isPlanned = true;
        }
    }
    for (const json::Node child : module["child_modules"])
        readModule(child, isPlanned);
}

void Document::readChanges()
{
    for (const json::Node resource : m_root["resource_changes"]) {
        const json::Node change = resource["change"];
        if (resource["deposed"]) {
            ++m_deposed;
            continue;
        }
        const QString address = resource["address"].text();
        if (const QString before = resource["previous_address"].text(); m_byAddress.contains(before)) {
            m_byAddress.insert(address, m_byAddress.take(before)); // it was only moved
            Resource &moved = m_resources[m_byAddress.value(address)];
            moved.address = address;
            moved.plain = withoutIndices(address);
            moved.index = lastIndexOf(address);
        }
        Resource &one = add(address, resource);
        if (change["before"])
            one.now = Value(change["before"], {}, change["before_sensitive"]);
        const json::Node actions = change["actions"];
        one.isPlanned = true;
        one.isGone = does(actions, "forget") || (does(actions, "delete") && !does(actions, "create"));
        one.next = Value(change["after"], change["after_unknown"], change["after_sensitive"]);
    }
}

// What the change says counts (D35).
void Document::compare(const Resource &change, json::Node planned)
{
    for (const char *name : launched) {
        const Value after = change.next[name];
        const QString text = planned[name].text();
        if (after && !text.isEmpty() && !after.text().isEmpty() && text != after.text())
            m_disagreements.append(
                Words::tr(
                    "Of %1, planned_values and the change say different things about %2; the change counts.")
                    .arg(change.address, QLatin1String(name)));
    }
}
} // namespace terraform
