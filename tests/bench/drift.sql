-- How many servers and arrays run an instance that was launched with something else than Next has now.
WITH owner AS (
    SELECT 0 AS kind, id, cloud_id, server_template_id, mci_id, image_id, instance_type_id, kernel_id,
           kernel_id_default, ramdisk_id, ramdisk_id_default, user_data, datacenter_id, 0 AS has_policy
      FROM server
    UNION ALL
    SELECT 1, id, cloud_id, server_template_id, mci_id, image_id, instance_type_id, kernel_id,
           kernel_id_default, ramdisk_id, ramdisk_id_default, user_data, datacenter_id,
           EXISTS (SELECT 1 FROM datacenter_weight WHERE array_id = server_array.id)
      FROM server_array
),
next AS MATERIALIZED (
    SELECT owner.kind, owner.id, owner.cloud_id AS cloud, owner.server_template_id AS template,
           coalesce(owner.mci_id, listed.mci_id) AS mci,
           coalesce(owner.image_id, setting.image_id) AS image,
           coalesce(owner.instance_type_id, setting.instance_type_id) AS type,
           iif(owner.kernel_id_default, NULL, coalesce(owner.kernel_id, setting.kernel_id)) AS kernel,
           iif(owner.ramdisk_id_default, NULL, coalesce(owner.ramdisk_id, setting.ramdisk_id)) AS ramdisk,
           coalesce(owner.user_data, setting.user_data, '') AS user_data,
           iif(owner.has_policy, NULL, owner.datacenter_id) AS datacenter
      FROM owner
      LEFT JOIN listed_mci AS listed
             ON listed.server_template_id = owner.server_template_id AND listed.is_default = 1
      LEFT JOIN mci_setting AS setting
             ON setting.mci_id = coalesce(owner.mci_id, listed.mci_id) AND setting.cloud_id = owner.cloud_id
)
SELECT count(*) FROM next
 WHERE EXISTS (
       SELECT 1 FROM instance JOIN launch_snapshot AS launch ON launch.id = instance.launch_id
        WHERE (next.kind = 0 AND instance.server_id = next.id AND instance.role = 0
               OR next.kind = 1 AND instance.array_id = next.id AND instance.role = 1)
          AND (launch.cloud_was, launch.server_template_was, launch.mci_was, launch.image_was,
               launch.instance_type_was, launch.kernel_was, launch.ramdisk_was, launch.datacenter_was,
               launch.user_data)
              IS NOT (next.cloud, next.template, next.mci, next.image, next.type, next.kernel, next.ramdisk,
                      next.datacenter, next.user_data))
