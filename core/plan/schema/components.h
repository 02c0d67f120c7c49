// SPDX-License-Identifier: MIT
// The fields of MultiCloud Images and ServerTemplates.
#pragma once

#include "core/base/field.h"
#include "core/plan/entities/components.h"

#define PLAN_LABEL(text) QT_TRANSLATE_NOOP("plan", text)

template <> struct Schema<MciLineage> {
    static constexpr auto table = "mci_lineage";
    static constexpr auto label = PLAN_LABEL("MultiCloud Image lineage");
    static constexpr auto fields = std::tuple {
        field<&MciLineage::name>("name", PLAN_LABEL("Name")),
        field<&MciLineage::publisher>("publisher", PLAN_LABEL("Publisher")),
        field<&MciLineage::href>("href", PLAN_LABEL("Href")),
        field<&MciLineage::origin>("origin", PLAN_LABEL("Origin")),
        field<&MciLineage::originFile>("origin_file", PLAN_LABEL("Imported from")),
        field<&MciLineage::clonedFrom>("cloned_from", PLAN_LABEL("Cloned from")),
        field<&MciLineage::clonedAt>("cloned_at", PLAN_LABEL("Cloned at")),
    };
};

template <> struct Schema<MultiCloudImage> {
    static constexpr auto table = "mci";
    static constexpr auto label = PLAN_LABEL("MultiCloud Image");
    static constexpr auto fields = std::tuple {
        field<&MultiCloudImage::lineage>("lineage_id", PLAN_LABEL("Lineage")),
        field<&MultiCloudImage::revision>("revision", PLAN_LABEL("Revision")),
        field<&MultiCloudImage::name>("name", PLAN_LABEL("Name")),
        field<&MultiCloudImage::description>("description", PLAN_LABEL("Description")),
        field<&MultiCloudImage::tags>("tags", PLAN_LABEL("Tags")),
        field<&MultiCloudImage::settingsKnown>("settings_known", PLAN_LABEL("Settings known")),
        field<&MultiCloudImage::source>("source", PLAN_LABEL("Source text")),
        field<&MultiCloudImage::commitMessage>("commit_message", PLAN_LABEL("Commit message")),
        field<&MultiCloudImage::committedBy>("committed_by", PLAN_LABEL("Committed by")),
        field<&MultiCloudImage::committedAt>("committed_at", PLAN_LABEL("Committed at")),
        field<&MultiCloudImage::publishedAt>("published_at", PLAN_LABEL("Published at")),
        field<&MultiCloudImage::removed>("removed", PLAN_LABEL("Removed")),
        field<&MultiCloudImage::publishedBy>("published_by", PLAN_LABEL("Published by")),
    };
};

template <> struct Schema<MciSetting> {
    static constexpr auto table = "mci_setting";
    static constexpr auto label = PLAN_LABEL("MultiCloud Image setting");
    static constexpr auto fields = std::tuple {
        field<&MciSetting::mci>("mci_id", PLAN_LABEL("MultiCloud Image")),
        field<&MciSetting::cloud>("cloud_id", PLAN_LABEL("Cloud")),
        field<&MciSetting::image>("image_id", PLAN_LABEL("Image")),
        field<&MciSetting::instanceType>("instance_type_id", PLAN_LABEL("Instance Type")),
        field<&MciSetting::kernel>("kernel_id", PLAN_LABEL("Kernel")),
        field<&MciSetting::ramdisk>("ramdisk_id", PLAN_LABEL("Ramdisk")),
        field<&MciSetting::userData>("user_data", PLAN_LABEL("User Data")),
        field<&MciSetting::origin>("origin", PLAN_LABEL("Origin")),
    };
};

template <> struct Schema<TemplateLineage> {
    static constexpr auto table = "template_lineage";
    static constexpr auto label = PLAN_LABEL("ServerTemplate lineage");
    static constexpr auto fields = std::tuple {
        field<&TemplateLineage::name>("name", PLAN_LABEL("Name")),
        field<&TemplateLineage::publisher>("publisher", PLAN_LABEL("Publisher")),
        field<&TemplateLineage::href>("href", PLAN_LABEL("Href")),
        field<&TemplateLineage::origin>("origin", PLAN_LABEL("Origin")),
        field<&TemplateLineage::originFile>("origin_file", PLAN_LABEL("Imported from")),
        field<&TemplateLineage::clonedFrom>("cloned_from", PLAN_LABEL("Cloned from")),
        field<&TemplateLineage::clonedAt>("cloned_at", PLAN_LABEL("Cloned at")),
    };
};

template <> struct Schema<ServerTemplate> {
    static constexpr auto table = "server_template";
    static constexpr auto label = PLAN_LABEL("ServerTemplate");
    static constexpr auto fields = std::tuple {
        field<&ServerTemplate::lineage>("lineage_id", PLAN_LABEL("Lineage")),
        field<&ServerTemplate::revision>("revision", PLAN_LABEL("Revision")),
        field<&ServerTemplate::name>("name", PLAN_LABEL("Name")),
        field<&ServerTemplate::description>("description", PLAN_LABEL("Description")),
        field<&ServerTemplate::carried>("carried", PLAN_LABEL("Inputs, scripts and alerts")),
        field<&ServerTemplate::source>("source", PLAN_LABEL("Source text")),
        field<&ServerTemplate::commitMessage>("commit_message", PLAN_LABEL("Commit message")),
        field<&ServerTemplate::committedBy>("committed_by", PLAN_LABEL("Committed by")),
        field<&ServerTemplate::committedAt>("committed_at", PLAN_LABEL("Committed at")),
        field<&ServerTemplate::publishedAt>("published_at", PLAN_LABEL("Published at")),
        field<&ServerTemplate::removed>("removed", PLAN_LABEL("Removed")),
        field<&ServerTemplate::publishedBy>("published_by", PLAN_LABEL("Published by")),
    };
};

template <> struct Schema<ListedMci> {
    static constexpr auto table = "listed_mci";
    static constexpr auto label = PLAN_LABEL("Listed MultiCloud Image");
    static constexpr auto fields = std::tuple {
        field<&ListedMci::serverTemplate>("server_template_id", PLAN_LABEL("ServerTemplate")),
        field<&ListedMci::mci>("mci_id", PLAN_LABEL("MultiCloud Image")),
        field<&ListedMci::position>("position", PLAN_LABEL("Position")),
        field<&ListedMci::isDefault>("is_default", PLAN_LABEL("Default")),
        field<&ListedMci::naming>("naming", PLAN_LABEL("Revision named")),
        field<&ListedMci::form>("form", PLAN_LABEL("Written")),
        field<&ListedMci::file>("file", PLAN_LABEL("File")),
    };
};

#undef PLAN_LABEL
