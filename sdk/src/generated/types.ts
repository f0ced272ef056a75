// Generated from spec/openapi.yaml. Do not edit.

export interface paths {
    "/v1/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务器时间 / Server time
         * @description 不需签名，设备首次校时用。Unsigned; a device sets its clock by it.
         */
        get: operations["getTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 设备列表 / List devices
         * @description 厂商只看到自己的设备。A maker sees its own devices only.
         */
        get: operations["listDevices"];
        put?: never;
        /**
         * 登记设备 / Register a device
         * @description 以厂商与序列号为准，再次登记为更新；新设备状态为 PENDING。Known by maker and serial number; again is an update. A new device is PENDING.
         */
        post: operations["registerDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceSn}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        /**
         * 查询设备 / Get a device
         * @description 状态、绑定与最近心跳。State, binding and last heartbeat.
         */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceSn}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发设备密钥 / Issue a device key
         * @description 密钥只返回一次。未用过的密钥再次申请即被替换；已用过的，新旧两把在轮换期内都有效。The secret is returned once. An unused key is replaced when asked for again; a used one stays good beside the new one until the rotation ends.
         */
        post: operations["issueDeviceKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceSn}/heartbeats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 心跳 / Heartbeat
         * @description 只保留最近一次；默认每 300 秒一次。Only the latest is kept; every 300 seconds by default.
         */
        post: operations["recordHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceSn}/gap-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        /**
         * 设备数据台账 / Gap ledger of a device
         * @description 逐日说明：无人通行、数据齐全、丢失、可能丢失，或尚不可知；迟到的数据补齐后结论随之改变。系统只看到设备在其项目上的日子。Day by day, whether nobody passed, the data is complete, lost or possibly lost, or not known; late data that fills a gap changes the finding. A system sees the days on which the device stood on a project in its reach.
         */
        get: operations["getDeviceGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/device-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 项目设备缺口 / Device gaps of a project
         * @description 项目上有数据缺口的设备与日期，按设备、日期排列；只列设备绑定在该项目的日子。Devices and days with gaps on a project, by device and day; only days on which the device stood on it.
         */
        get: operations["listDeviceGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/devices/{deviceSn}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * 绑定设备 / Bind a device
         * @description 从 from 起设备属于该项目；暂存的事件随之放行。The device belongs to the project from that moment; parked events are released.
         */
        put: operations["bindDevice"];
        post?: never;
        /**
         * 解除绑定 / Unbind a device
         * @description 绑定在 at（默认为现在）结束；此前发生的事件仍归该项目。The binding ends at `at` (now by default); what occurred before still belongs to the project.
         */
        delete: operations["unbindDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceSn}/attendance-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上报考勤 / Submit attendance events
         * @description 一批 1 至 100 条，每条一个结果；重发同一事件返回 DUPLICATE，同一标识不同内容返回 REJECTED。ackedSeq 是连续收到的最大序号。1 to 100 events with one result each; the same event again is DUPLICATE, the same id with other content is REJECTED. ackedSeq is the highest sequence received without a gap.
         */
        post: operations["submitAttendanceEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceSn}/journals/{journalId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
                /** @description 日志标识。Journal id. */
                journalId: components["parameters"]["journalId"];
            };
            cookie?: never;
        };
        /**
         * 日志状态 / Journal state
         * @description 重新连接时，设备据此决定从何处续传。On reconnecting a device learns from where to send.
         */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/attendance-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 考勤列表 / List attendance
         * @description 按发生时刻筛选；flag 用于查找异常。Filtered by the moment of capture; flag finds what is abnormal.
         */
        get: operations["listAttendance"];
        put?: never;
        /**
         * 提交现场考勤 / Submit site attendance
         * @description 电子围栏、施工前合照、自助登记、补录与批量导入。Electronic fence, group photo before work, self-registration, entries by hand and imports.
         */
        post: operations["submitSiteAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/attendance-events/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 记录标识。Record id. */
                recordId: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        /**
         * 查询考勤 / Get an attendance record
         * @description 一条考勤及其在各对接平台的状态。One record and its state at each partner.
         */
        get: operations["getAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/attendance-events/{recordId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 记录标识。Record id. */
                recordId: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用工单位确认 / Confirm self-registered attendance
         * @description 自助登记经用工单位确认后才计入。Self-registered attendance counts only after the employer confirms it.
         */
        post: operations["confirmAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 暂存事件 / List parked events
         * @description 等待绑定、登记、时刻或确认的事件。Events that wait for a binding, a worker, a time or a confirmation.
         */
        get: operations["listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parked-events/{parkedId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 暂存编号。Id of the parked event. */
                parkedId: components["parameters"]["parkedId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理暂存事件 / Resolve a parked event
         * @description 由人决定时刻或人员，或作废；原始事实不变。A person decides the time or the worker, or discards; the facts stay.
         */
        post: operations["resolveParkedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/refused-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 被拒事件 / List refused events
         * @description 被拒绝并留痕的事件及原因。Events that were refused, with the reason.
         */
        get: operations["listRefusedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/photos/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 内容的 SHA-256。SHA-256 of the content. */
                sha256: components["parameters"]["sha256"];
            };
            cookie?: never;
        };
        /**
         * 下载照片 / Get a photo
         * @description 只对有权查看相关项目的系统开放。For systems that may see a project where it is used.
         */
        get: operations["getPhoto"];
        /**
         * 上传照片 / Put a photo
         * @description 地址中的摘要必须等于内容的 SHA-256。上限 200 KB；城市规则可更低，通常为 50 KB。The digest in the address must be the content's SHA-256. 200 KB at most; a city's profile may ask for less, usually 50 KB.
         */
        put: operations["putPhoto"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 回执编号。Receipt id. */
                receiptId: components["parameters"]["receiptId"];
            };
            cookie?: never;
        };
        /**
         * 批次回执 / Get a receipt
         * @description 每条的接收结果，以及在各对接平台的状态。What became of each item, here and at each partner.
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 统一社会信用代码。Unified social credit code. */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        /**
         * 查询企业 / Get a company
         * @description 个人信息已脱敏。Personal members are masked.
         */
        get: operations["getCompany"];
        /**
         * 登记企业 / Put a company
         * @description 以统一社会信用代码为准；内容不变则不产生新版本。Known by its unified social credit code; the same content makes no new version.
         */
        put: operations["putCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 企业列表 / List companies
         * @description 按代码排序。Ordered by code.
         */
        get: operations["listCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 查询项目 / Get a project
         * @description 个人信息已脱敏。Personal members are masked.
         */
        get: operations["getProject"];
        /**
         * 登记项目 / Put a project
         * @description 总承包单位须已登记。The general contractor must be registered.
         */
        put: operations["putProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目列表 / List projects
         * @description 只列出有权查看的项目。Those that the key may see.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/participants/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 统一社会信用代码。Unified social credit code. */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * 登记参建单位 / Put a participant
         * @description 企业须已登记。The company must be registered.
         */
        put: operations["putParticipant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 参建单位列表 / List participants
         * @description 项目的参建单位。The project's participants.
         */
        get: operations["listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/teams/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 班组编号。Team id. */
                teamId: components["parameters"]["teamId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * 登记班组 / Put a team
         * @description 所属单位须为该项目的参建单位。Its company must be a participant of the project.
         */
        put: operations["putTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 班组列表 / List teams
         * @description 项目的班组。The project's teams.
         */
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记人员 / Register a worker
         * @description 自然键为证件类型与号码；同一人得到同一 workerId。The natural key is type and number of the ID; the same person gets the same workerId.
         */
        post: operations["registerWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workers/{workerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        /**
         * 查询人员 / Get a worker
         * @description 个人信息已脱敏。Personal members are masked.
         */
        get: operations["getWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/workers/{workerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * 登记项目工人 / Put a project worker
         * @description 一人在一个项目同时只属一个班组；须写明用工单位。One team at a time per project; the employer is named.
         */
        put: operations["putProjectWorker"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/workers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 项目工人列表 / List project workers
         * @description 在场与已退场的人员。Those on the site and those who left.
         */
        get: operations["listProjectWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/workers/{workerId}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记进退场 / Record a movement
         * @description 退场须有日期与退场确认书扫描件；历史保留。Leaving needs the date and the scan of the signed confirmation; history stays.
         */
        post: operations["recordMovement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 合同编号。Contract id. */
                contractId: components["parameters"]["contractId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * 登记合同 / Put a contract
         * @description 人员须已登记在该项目。The worker must be registered on the project.
         */
        put: operations["putContract"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/entry-permits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准临时入场 / Grant an entry permit
         * @description 许可期内的通行留痕，但不算考勤。A passage within it is recorded and is no attendance.
         */
        post: operations["grantEntryPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记停工 / Record a suspension
         * @description 停工期间的考勤保存但不计入。Attendance meanwhile is kept and not counted.
         */
        post: operations["recordSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/suspensions/{suspensionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 停工编号。Id of the suspension. */
                suspensionId: components["parameters"]["suspensionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复工 / End a suspension
         * @description to 为停工的最后一天。`to` is the last suspended day.
         */
        post: operations["endSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payroll-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载工资表模板 / Get the payroll template
         * @description 表头为中文的空表；“应发：”“扣除：”开头的列可以增减。An empty table with Chinese heads; columns that begin with 应发： and 扣除： may be added or left out.
         */
        get: operations["getPayrollTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/attendance-summaries/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 月份。The month. */
                month: components["parameters"]["wageMonth"];
            };
            cookie?: never;
        };
        /**
         * 查询月考勤汇总 / Get the attendance summary of a month
         * @description 每人当月的天数与工时，由考勤记录得出。Days and hours of each worker, from the events.
         */
        get: operations["getAttendanceSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/attendance-summaries/{month}/table": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 月份。The month. */
                month: components["parameters"]["wageMonth"];
            };
            cookie?: never;
        };
        /**
         * 下载月考勤汇总 / Download the attendance summary
         * @description 同样的事实得到同样的字节。The same facts give the same bytes.
         */
        get: operations["downloadAttendanceSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 工资表列表 / List payroll sheets
         * @description 按编号排列。By id.
         */
        get: operations["listPayrollSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /**
         * 查询工资表 / Get a payroll sheet
         * @description 当前版本、各状态合计与步骤。Current version, sums by state, and steps.
         */
        get: operations["getPayrollSheet"];
        /**
         * 新建工资表 / Put a payroll sheet
         * @description 只能使用已绑定的工资专用账户；表头在生成银行文件之前可以修改，修改后须重新上传工资表。From a bound special account only; the head may change until the bank file is made, and then asks for a new table.
         */
        put: operations["putPayrollSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传工资表 / Take in a payroll table
         * @description 在后台检查全部行；有任何错误则不生效，逐项列出。同一工资表以最后一次上传为准。Every line is checked in the background; with any fault nothing takes effect and all are listed. Of several imports of one sheet the last one counts.
         */
        post: operations["importPayrollTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/imports/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
                /** @description 任务编号。Id of the job. */
                jobId: components["parameters"]["payrollJobId"];
            };
            cookie?: never;
        };
        /**
         * 查询上传进度 / Get an import
         * @description 进度、结果与错误。Progress, result and faults.
         */
        get: operations["getPayrollImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /**
         * 工资行列表 / List payroll lines
         * @description 默认当前版本。Of the current version by default.
         */
        get: operations["listPayrollLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /**
         * 打印工资表 / Print a payroll sheet
         * @description A4 横向，每页有表头、小计，末页有总计与签字栏；同一版本字节相同。每份至多 2000 行，更多时按 part 分份。A4, with heads and totals on every page and a column to sign; the same bytes for the same version. At most 2,000 lines per part.
         */
        get: operations["printPayrollSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传签字工资单 / Record the signed scan
         * @description 第二步；须先上传工资表。Step 2, after the table.
         */
        post: operations["recordSignedScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/public-notices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记公示 / Record a public notice
         * @description 须先上传签字工资单。After the signed scan.
         */
        post: operations["recordPublicNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核工资表 / Approve a payroll sheet
         * @description 由经办人以外的人对确切内容复核。By another person than the maker, for exactly this content.
         */
        post: operations["approvePayrollSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记自行发放 / Declare a payment
         * @description 企业自行发放之后登记；各行记为自报。After the firm paid by itself; the lines become declared.
         */
        post: operations["declarePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/payment-proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /**
         * 下载支付凭证 / Get the proof of payment
         * @description 交给分包单位的实发清单，只含银行证实到账的行。The paid list for the subcontractor: only lines that the bank proved.
         */
        get: operations["getPaymentProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/workers/{workerId}/wages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        /**
         * 查询到账工资 / List wages that arrived
         * @description 以银行实际到账为准，最近的在前。What the bank proved, newest first.
         */
        get: operations["listWages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/workers/{workerId}/wages/{lineId}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
                /** @description 工资行编号。Payroll line id. */
                lineId: components["parameters"]["lineId"];
            };
            cookie?: never;
        };
        /**
         * 下载工资条 / Get a wage slip
         * @description 含用人单位、支付周期、支付日期、姓名、证件号码、联系方式、工作时间、应发与扣除项目及金额、实发金额、银行支付凭证。With every member that the wage regulation, Art. 15, asks for.
         */
        get: operations["getWageSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 操作人员标识。Id of the person. */
                personId: components["parameters"]["personId"];
            };
            cookie?: never;
        };
        /**
         * 查询操作人员 / Get a person who acts
         * @description 只对登记它的系统，或权限覆盖其全部项目的系统开放。For the system that stated it, or one whose reach covers all its projects.
         */
        get: operations["getPerson"];
        /**
         * 登记操作人员 / Put a person who acts
         * @description 人员归登记它的系统所有；所列项目须全部在该系统的权限内。The person belongs to the system that states it; all projects named must be within that system's reach.
         */
        put: operations["putPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/security-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 操作人员标识。Id of the person. */
                personId: components["parameters"]["personId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设置安全密码 / Set a security password
         * @description 首次设置不需要原密码；忘记密码由平台运营方清除。The first needs no current password; a forgotten one is cleared by the hub's operator.
         */
        post: operations["setSecurityPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/bank-files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /**
         * 银行文件列表 / List bank files
         * @description 一张工资表的文件与最近的生成进度。Files of a sheet, and how far the latest making is.
         */
        get: operations["listBankFiles"];
        put?: never;
        /**
         * 生成银行文件 / Make the bank file
         * @description 第三步：只对已复核且未变化的版本生成，签名并加密；超过银行限额时拆成几份。生成进度见文件列表。Step 3. Only for a version that was approved and is unchanged; signed and encrypted; in parts where the limits of the bank ask for it. The list of files tells how far it is.
         */
        post: operations["makeBankFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/payroll-sheets/{sheetId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认对账 / Confirm the reconciliation
         * @description 每一笔都有最终结果之后（按城市规则）；不使任何一笔成为已付。Once every line is final, as the profile of the city says; it makes no line paid.
         */
        post: operations["confirmReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/bank-files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 银行文件编号。Id of the bank file. */
                fileId: components["parameters"]["bankFileId"];
            };
            cookie?: never;
        };
        /**
         * 查询银行文件 / Get a bank file
         * @description 文件的状态、合计与证书指纹。State, sums and the fingerprints of its certificates.
         */
        get: operations["getBankFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/bank-files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 银行文件编号。Id of the bank file. */
                fileId: components["parameters"]["bankFileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下载银行文件 / Download a bank file
         * @description 每次都是相同的字节。首次下载之前，其中各笔即记为已发送。超过最后执行日不再提供。The same bytes each time. Before the first download its lines count as sent; after the last execution day it is not given out.
         */
        post: operations["downloadBankFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/bank-returns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传银行回盘 / Upload a return of the bank
         * @description 第四步：附件中的文件由银行签名，逐笔入账；重复的文件不再改变什么。Step 4. The file in the attachment is signed by the bank and booked line by line; a repeated file changes nothing.
         */
        post: operations["uploadBankReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/return-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 回盘异常列表 / List exceptions of returns
         * @description 银行所说而不能入账的：不入账，由人处理。What a bank said and cannot be booked; a person looks at it.
         */
        get: operations["listReturnExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/return-exceptions/{exceptionId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 回盘异常编号。Id of the exception. */
                exceptionId: components["parameters"]["returnExceptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理回盘异常 / Resolve an exception of a return
         * @description 只记录依据，不改变任何一笔的状态。It records the ground and changes no line.
         */
        post: operations["resolveReturnException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-returns/{bankId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 银行标识。Bank id. */
                bankId: components["parameters"]["bankId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收银行回盘 / Receive a return of the bank
         * @description 凭据是文件内银行的签名，因此不要求操作人员。The evidence is the signature of the bank inside the file; no person acts.
         */
        post: operations["receiveBankReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-returns/{bankId}/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 银行标识。Bank id. */
                bankId: components["parameters"]["bankId"];
                /** @description 提交回盘时得到的任务编号。Id of the job, as given when the return was received. */
                jobId: components["parameters"]["returnJobId"];
            };
            cookie?: never;
        };
        /**
         * 查询回盘 / Get a return
         * @description 对提交它的系统，以及涉及其项目的系统开放。For the system that brought it, and for those whose projects it speaks of.
         */
        get: operations["getBankReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/attachments/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 内容的 SHA-256。SHA-256 of the content. */
                sha256: components["parameters"]["sha256"];
            };
            cookie?: never;
        };
        /**
         * 下载附件 / Get an attachment
         * @description 只能取本项目的附件。Only attachments of this project.
         */
        get: operations["getAttachment"];
        /**
         * 上传附件 / Put an attachment
         * @description 扫描件、工资表等文件，按内容摘要存取，加密保存；上限 20 MiB。Scans, tables and the like under the digest of their bytes, stored encrypted; 20 MiB at most.
         */
        put: operations["putAttachment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/wage-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 工资专户列表 / List special wage accounts
         * @description 账号已脱敏。Numbers are masked.
         */
        get: operations["listWageAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/wage-accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /**
         * 查询工资专户 / Get a special wage account
         * @description 状态与银行的校验结果。State, and the bank's verdict.
         */
        get: operations["getWageAccount"];
        /**
         * 登记工资专户 / Put a special wage account
         * @description 先核对安全密码，再由银行校验账户；内容变化后须重新校验与绑定。The security password first, then the bank validates the account; a change needs both again.
         */
        put: operations["putWageAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/wage-accounts/{accountId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认绑定专户 / Confirm a special wage account
         * @description 银行校验有效并勾选协议后绑定，之后才能发放工资。Bound once the bank knows it and the agreement is accepted; only then does it pay wages.
         */
        post: operations["confirmWageAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/wage-accounts/{accountId}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 凭证明核验专户 / Decide about an account by a document
         * @description 仅用于没有校验接口的银行，由登记者以外的人核验。Only for banks without an interface, by another person than the one who stated it.
         */
        post: operations["decideWageAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/wage-accounts/{accountId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始销户公示 / Begin to close an account
         * @description 项目完工、没有未了结的工资，公示 30 日。The works are complete, no wage is open, 30 days of notice.
         */
        post: operations["closeWageAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/wage-accounts/{accountId}/closing/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成销户 / Finish closing an account
         * @description 公示满 30 日之后。After 30 days of notice.
         */
        post: operations["finishWageAccountClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/workers/{workerId}/wage-card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        /**
         * 查询工资卡 / Get a worker's card
         * @description 卡号已脱敏。The number is masked.
         */
        get: operations["getWageCard"];
        /**
         * 绑定工资卡 / Put a worker's card
         * @description 持卡人须为本人；银行无法表示的字符在此拒绝。The holder is the worker; characters that the project's bank cannot carry are refused here.
         */
        put: operations["putWageCard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/agency-agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 代发协议标识。Id of the agreement. */
                agreementId: components["parameters"]["agreementId"];
            };
            cookie?: never;
        };
        /**
         * 查询代发协议 / Get a wage agency agreement
         * @description 协议及其扫描件。The agreement and its scans.
         */
        get: operations["getAgencyAgreement"];
        /**
         * 登记代发协议 / Put a wage agency agreement
         * @description 扫描件先作为附件上传。The scans are put as attachments before.
         */
        put: operations["putAgencyAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/wage-plans": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 计划列表 / List plans
         * @description 拨付与发放计划。Plans of allocation and payment.
         */
        get: operations["listWagePlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/wage-plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 计划标识。Id of the plan. */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * 登记计划 / Put a plan
         * @description 三类计划：分账款拨付、工资款拨付、工资发放。Split payment, wage fund or wage payment.
         */
        put: operations["putWagePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * 拨付列表 / List disbursements
         * @description 账号已脱敏。Numbers are masked.
         */
        get: operations["listDisbursements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/disbursements/{disbursementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 拨付标识。Id of the disbursement. */
                disbursementId: components["parameters"]["disbursementId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * 登记拨付 / Put a disbursement
         * @description 付款账户、收款方、金额与交易信息。Paying account, payee, amount and transaction.
         */
        put: operations["putDisbursement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对接平台 / List partners
         * @description 对接平台及其进度。The partners and how far they are.
         */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上报列表 / List deliveries
         * @description 按对接平台、种类、项目、状态或记录筛选。Filtered by partner, kind, project, state or record.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 上报编号。Id of the delivery. */
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        /**
         * 查询上报 / Get a delivery
         * @description 一条上报及每次发送。One delivery with every attempt.
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代码表列表 / List code tables
         * @description 所有代码表及其来源与状态。All tables with their source and status.
         */
        get: operations["listCodeTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-tables/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 代码表名称。Name of the table. */
                scheme: components["parameters"]["scheme"];
            };
            cookie?: never;
        };
        /**
         * 查询代码表 / Get a code table
         * @description 一张代码表的全部代码。All codes of a table.
         */
        get: operations["getCodeTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * 时刻 / Instant
         * Format: date-time
         * @description 带时区偏移的 RFC 3339 时间。RFC 3339 date-time with an explicit offset.
         * @example 2026-11-20T07:58:03.120+08:00
         */
        Instant: string;
        /**
         * 错误位置 / Fault
         * @description 一处错误及其位置。One fault and its place.
         * @example {
         *       "pointer": "/events/3/direction",
         *       "code": "VALUE_NOT_ALLOWED",
         *       "detail": "The value must be one of IN, OUT, UNKNOWN.",
         *       "detailZh": "取值必须是 IN、OUT、UNKNOWN 之一。"
         *     }
         */
        Fault: {
            /**
             * @description 请求体内的 JSON 指针，或 /path/名称、/query/名称、/header/名称。JSON pointer into the body, or /path/name, /query/name, /header/name.
             * @example /events/3/direction
             */
            pointer: string;
            /**
             * @description 错误码。Code from the error table.
             * @example VALUE_NOT_ALLOWED
             */
            code: string;
            /**
             * @description 英文说明。What is wrong, in English.
             * @example The value must be one of IN, OUT, UNKNOWN.
             */
            detail: string;
            /**
             * @description 中文说明。What is wrong, in Chinese.
             * @example 取值必须是 IN、OUT、UNKNOWN 之一。
             */
            detailZh: string;
        };
        /**
         * 签名说明 / Signature explanation
         * @description 给密钥持有人的帮助：可能的原因，以及平台构造的待签名串。Helps the key's owner; shows the likely cause and the signature base that the hub built.
         * @example {
         *       "cause": "QUERY_MARK_MISSING",
         *       "causeEn": "An absent query is signed as a single question mark.",
         *       "causeZh": "没有查询串时，应签一个问号。",
         *       "component": "@query",
         *       "signatureBase": "\"@method\": GET"
         *     }
         */
        SignatureExplanation: {
            /**
             * @description 原因的名称。Name of the likely cause.
             * @example QUERY_MARK_MISSING
             */
            cause?: string;
            /**
             * @description 英文原因。The cause in English.
             * @example An absent query is signed as a single question mark.
             */
            causeEn?: string;
            /**
             * @description 中文原因。The cause in Chinese.
             * @example 没有查询串时，应签一个问号。
             */
            causeZh?: string;
            /**
             * @description 不同的组成部分。The component that differs.
             * @example @query
             */
            component?: string;
            /**
             * @description 平台构造的待签名串。The signature base that the hub built.
             * @example "@method": GET
             */
            signatureBase?: string;
        };
        /**
         * 问题 / Problem
         * @description RFC 9457 问题文档；code 是约定，文字可以变化。RFC 9457 problem document; the code is the contract, the texts may change.
         * @example {
         *       "type": "/docs/errors#VALIDATION",
         *       "title": "The request does not fit the contract",
         *       "titleZh": "请求不符合接口约定",
         *       "status": 422,
         *       "code": "VALIDATION",
         *       "retryable": false,
         *       "requestId": "01JD2Q8V7T",
         *       "serverTime": "2026-11-20T07:58:03.120+08:00",
         *       "errors": [
         *         {
         *           "pointer": "/events/3/direction",
         *           "code": "VALUE_NOT_ALLOWED",
         *           "detail": "The value must be one of IN, OUT, UNKNOWN.",
         *           "detailZh": "取值必须是 IN、OUT、UNKNOWN 之一。"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /**
             * @description 错误说明的地址（相对）。Where the code is explained, relative.
             * @example /docs/errors#VALIDATION
             */
            type: string;
            /**
             * @description 英文标题。Title in English.
             * @example The request does not fit the contract
             */
            title: string;
            /**
             * @description 中文标题。Title in Chinese.
             * @example 请求不符合接口约定
             */
            titleZh: string;
            /**
             * Format: int32
             * @description HTTP 状态码。HTTP status.
             * @example 422
             */
            status: number;
            /**
             * @description 错误码。Code from the error table.
             * @example VALIDATION
             */
            code: string;
            /**
             * @description 本次的英文说明。This occurrence, in English.
             * @example One member is wrong.
             */
            detail?: string;
            /**
             * @description 本次的中文说明。This occurrence, in Chinese.
             * @example 有一个成员不正确。
             */
            detailZh?: string;
            /**
             * @description 本次请求的标识。This occurrence.
             * @example urn:request:01JD2Q8V7T
             */
            instance?: string;
            /**
             * @description 请求编号，报障时提供。Quote it when asking for help.
             * @example 01JD2Q8V7T
             */
            requestId: string;
            serverTime: components["schemas"]["Instant"];
            /**
             * @description 原样重试是否可能成功。Can the same request succeed later?
             * @example false
             */
            retryable: boolean;
            /**
             * Format: int64
             * @description 至少等待的毫秒数。Wait at least this many milliseconds.
             * @example 1000
             */
            retryAfterMs?: number;
            /** @description 每处错误。Every fault with its place. */
            errors?: components["schemas"]["Fault"][];
            explanation?: components["schemas"]["SignatureExplanation"];
        };
        /**
         * 服务器时间 / Server time
         * @description 校时用。For setting a clock.
         * @example {
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        Time: {
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 项目编号 / Project id
         * @description 上级系统给出的项目编号。The project's key in the system that files it.
         * @example P-2026-0001
         */
        ProjectId: string;
        /**
         * 设备厂商标识 / Maker id
         * @description 设备厂商在本平台的标识。The device maker's name at this hub.
         * @example acme
         */
        MakerId: string;
        /**
         * 翻页游标 / Cursor
         * @description 上一页返回的不透明值。Opaque value from the page before.
         * @example WyJTTjIwMjZBMDAwMSJd
         */
        Cursor: string;
        /**
         * 设备序列号 / Device serial number
         * @description 厂商给出的序列号。The maker's serial number.
         * @example SN2026A0001
         */
        DeviceSn: string;
        /**
         * 位置 / Location
         * @description WGS84 位置及其精度。WGS84 position with its accuracy.
         * @example {
         *       "lng": 113.1219,
         *       "lat": 23.0218,
         *       "accuracyMeters": 8.5
         *     }
         */
        Location: {
            /**
             * Format: double
             * @description 经度。Longitude.
             * @example 113.1219
             */
            lng: number;
            /**
             * Format: double
             * @description 纬度。Latitude.
             * @example 23.0218
             */
            lat: number;
            /**
             * Format: double
             * @description 精度（米）。Accuracy in metres.
             * @example 8.5
             */
            accuracyMeters?: number;
            /**
             * @description 地址文字。Address in words.
             * @example 东门
             */
            address?: string;
        };
        /**
         * 当前绑定 / Present binding
         * @description 设备此刻的绑定。The binding that holds now.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "from": "2026-11-20T00:00:00+08:00",
         *       "directionMode": "IN",
         *       "gate": "东门1号"
         *     }
         */
        BindingFacts: {
            projectId: components["schemas"]["ProjectId"];
            from: components["schemas"]["Instant"];
            /**
             * @description 方向由位置决定或由设备判断。Fixed by the place, or told by the device.
             * @example IN
             * @enum {string}
             */
            directionMode: "IN" | "OUT" | "DEVICE_DECIDES";
            /**
             * @description 通道名称。Name of the gate.
             * @example 东门1号
             */
            gate?: string;
            location?: components["schemas"]["Location"];
            to?: components["schemas"]["Instant"];
        };
        /**
         * 设备摘要 / Device summary
         * @description 列表中的设备。A device in a list.
         * @example {
         *       "deviceSn": "SN2026A0001",
         *       "deviceType": "FACE_TERMINAL",
         *       "makerId": "acme",
         *       "status": "BOUND",
         *       "connectivity": "ONLINE"
         *     }
         */
        DeviceSummary: {
            deviceSn: components["schemas"]["DeviceSn"];
            /**
             * @description 设备种类：人脸终端、身份证阅读器、闸机控制器、摄像机、手持机。Kind of device.
             * @example FACE_TERMINAL
             * @enum {string}
             */
            deviceType: "FACE_TERMINAL" | "ID_CARD_READER" | "GATE_CONTROLLER" | "CAMERA" | "HANDHELD";
            /**
             * @description 品牌。Brand.
             * @example 示例品牌
             */
            brand?: string;
            /**
             * @description 型号。Model.
             * @example FT-100
             */
            model?: string;
            /**
             * @description 网卡地址。MAC address.
             * @example 02:00:00:00:00:01
             */
            mac?: string;
            /**
             * @description 固件版本。Firmware version.
             * @example 1.4.2
             */
            firmwareVersion?: string;
            /**
             * @description 识别算法版本。Version of the recognition algorithm.
             * @example 7.1
             */
            algorithmVersion?: string;
            /**
             * @description 活体检测能力。Liveness detection that the device has.
             * @example RGB_IR
             * @enum {string}
             */
            livenessSupport?: "RGB_IR" | "STRUCTURED_LIGHT" | "NONE" | "UNKNOWN";
            /**
             * @description 容量。What the device can hold.
             * @example {
             *       "persons": 10000,
             *       "records": 200000,
             *       "photos": 50000
             *     }
             */
            capacity?: {
                /**
                 * Format: int64
                 * @description 人员数。Persons.
                 * @example 10000
                 */
                persons?: number;
                /**
                 * Format: int64
                 * @description 记录数。Records.
                 * @example 200000
                 */
                records?: number;
                /**
                 * Format: int64
                 * @description 照片数。Photos.
                 * @example 50000
                 */
                photos?: number;
            };
            makerId: components["schemas"]["MakerId"];
            /**
             * @description 状态。State.
             * @example BOUND
             * @enum {string}
             */
            status: "PENDING" | "BOUND" | "DISABLED" | "RETIRED";
            /**
             * @description 由心跳推导。Derived from heartbeats.
             * @example ONLINE
             * @enum {string}
             */
            connectivity: "ONLINE" | "OFFLINE" | "NEVER_SEEN";
            lastHeartbeatAt?: components["schemas"]["Instant"];
            binding?: components["schemas"]["BindingFacts"];
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        /**
         * 下一页游标 / Next cursor
         * @description 没有下一页时为 null。null on the last page.
         * @example WyJTTjIwMjZBMDAwMSJd
         */
        NextCursor: string | null;
        /**
         * 设备列表 / Page of devices
         * @description 一页设备。One page of devices.
         * @example {
         *       "items": [
         *         {
         *           "deviceSn": "SN2026A0001",
         *           "deviceType": "FACE_TERMINAL",
         *           "makerId": "acme",
         *           "status": "BOUND",
         *           "connectivity": "ONLINE"
         *         }
         *       ],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        DevicePage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["DeviceSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 设备登记 / Device registration
         * @description 厂商登记一台设备；同一厂商与序列号再次登记为更新。A maker registers a device; the same maker and serial number again updates it.
         * @example {
         *       "deviceSn": "SN2026A0001",
         *       "deviceType": "FACE_TERMINAL",
         *       "brand": "示例品牌",
         *       "model": "FT-100",
         *       "livenessSupport": "RGB_IR"
         *     }
         */
        DeviceInput: {
            deviceSn: components["schemas"]["DeviceSn"];
            /**
             * @description 设备种类：人脸终端、身份证阅读器、闸机控制器、摄像机、手持机。Kind of device.
             * @example FACE_TERMINAL
             * @enum {string}
             */
            deviceType: "FACE_TERMINAL" | "ID_CARD_READER" | "GATE_CONTROLLER" | "CAMERA" | "HANDHELD";
            /**
             * @description 品牌。Brand.
             * @example 示例品牌
             */
            brand?: string;
            /**
             * @description 型号。Model.
             * @example FT-100
             */
            model?: string;
            /**
             * @description 网卡地址。MAC address.
             * @example 02:00:00:00:00:01
             */
            mac?: string;
            /**
             * @description 固件版本。Firmware version.
             * @example 1.4.2
             */
            firmwareVersion?: string;
            /**
             * @description 识别算法版本。Version of the recognition algorithm.
             * @example 7.1
             */
            algorithmVersion?: string;
            /**
             * @description 活体检测能力。Liveness detection that the device has.
             * @example RGB_IR
             * @enum {string}
             */
            livenessSupport?: "RGB_IR" | "STRUCTURED_LIGHT" | "NONE" | "UNKNOWN";
            /**
             * @description 容量。What the device can hold.
             * @example {
             *       "persons": 10000,
             *       "records": 200000,
             *       "photos": 50000
             *     }
             */
            capacity?: {
                /**
                 * Format: int64
                 * @description 人员数。Persons.
                 * @example 10000
                 */
                persons?: number;
                /**
                 * Format: int64
                 * @description 记录数。Records.
                 * @example 200000
                 */
                records?: number;
                /**
                 * Format: int64
                 * @description 照片数。Photos.
                 * @example 50000
                 */
                photos?: number;
            };
        };
        /**
         * 日志标识 / Journal id
         * @description 16 位十六进制，创建日志时随机生成。16 lower-case hex digits, random when the journal is created.
         * @example 4f1d2a9b7c3e5081
         */
        JournalId: string;
        /**
         * 日志位置 / Journal position
         * @description 日志写到了哪里。How far a journal is written.
         * @example {
         *       "journalId": "4f1d2a9b7c3e5081",
         *       "lastSeq": 17
         *     }
         */
        JournalPosition: {
            journalId: components["schemas"]["JournalId"];
            /**
             * Format: int64
             * @description 最后一个序号；尚无事件时为 0。Its last number; 0 while it has no event.
             * @example 17
             */
            lastSeq: number;
        };
        /**
         * 心跳上行 / Heartbeat up
         * @description 设备的当前状况，只保留最近一次。The device's present condition; only the latest is kept.
         * @example {
         *       "deviceTime": "2026-11-20T07:58:03.100+08:00",
         *       "clockState": "SYNCED",
         *       "queuedEvents": 0,
         *       "droppedEvents": 0,
         *       "journal": {
         *         "journalId": "4f1d2a9b7c3e5081",
         *         "lastSeq": 17
         *       }
         *     }
         */
        HeartbeatInput: {
            deviceTime: components["schemas"]["Instant"];
            /**
             * @description 时钟状态。State of the clock.
             * @example SYNCED
             * @enum {string}
             */
            clockState: "SYNCED" | "RECOVERED" | "UNSYNCED";
            /**
             * @description 固件版本。Firmware version.
             * @example 1.4.2
             */
            firmwareVersion?: string;
            /**
             * Format: int64
             * @description 待上传事件数。Events waiting to be sent.
             * @example 0
             */
            queuedEvents?: number;
            oldestQueuedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description 因存储已满未能记录的事件数。Events refused for want of space.
             * @example 0
             */
            droppedEvents?: number;
            /** @description 正在写的日志与其最后一个序号；平台据此分清“无人通行”与“数据未到”。The journal that is written to and its last number: it tells the hub "nobody passed" from "not sent yet". */
            journal?: components["schemas"]["JournalPosition"];
            /**
             * Format: int64
             * @description 已登记人数。Persons enrolled.
             * @example 120
             */
            personCount?: number;
            /**
             * Format: int64
             * @description 人脸模板数。Face templates.
             * @example 118
             */
            faceCount?: number;
            /**
             * Format: int64
             * @description 剩余存储（字节）。Free storage in bytes.
             * @example 734003200
             */
            diskFreeBytes?: number;
            /**
             * @description 最近一次错误，不含个人信息。Last error, without personal data.
             * @example photo upload timed out
             */
            lastError?: string;
        };
        /**
         * 设备 / Device
         * @description 设备及其当前绑定。A device and its present binding.
         * @example {
         *       "deviceSn": "SN2026A0001",
         *       "deviceType": "FACE_TERMINAL",
         *       "makerId": "acme",
         *       "status": "BOUND",
         *       "connectivity": "ONLINE",
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        Device: {
            deviceSn: components["schemas"]["DeviceSn"];
            /**
             * @description 设备种类：人脸终端、身份证阅读器、闸机控制器、摄像机、手持机。Kind of device.
             * @example FACE_TERMINAL
             * @enum {string}
             */
            deviceType: "FACE_TERMINAL" | "ID_CARD_READER" | "GATE_CONTROLLER" | "CAMERA" | "HANDHELD";
            /**
             * @description 品牌。Brand.
             * @example 示例品牌
             */
            brand?: string;
            /**
             * @description 型号。Model.
             * @example FT-100
             */
            model?: string;
            /**
             * @description 网卡地址。MAC address.
             * @example 02:00:00:00:00:01
             */
            mac?: string;
            /**
             * @description 固件版本。Firmware version.
             * @example 1.4.2
             */
            firmwareVersion?: string;
            /**
             * @description 识别算法版本。Version of the recognition algorithm.
             * @example 7.1
             */
            algorithmVersion?: string;
            /**
             * @description 活体检测能力。Liveness detection that the device has.
             * @example RGB_IR
             * @enum {string}
             */
            livenessSupport?: "RGB_IR" | "STRUCTURED_LIGHT" | "NONE" | "UNKNOWN";
            /**
             * @description 容量。What the device can hold.
             * @example {
             *       "persons": 10000,
             *       "records": 200000,
             *       "photos": 50000
             *     }
             */
            capacity?: {
                /**
                 * Format: int64
                 * @description 人员数。Persons.
                 * @example 10000
                 */
                persons?: number;
                /**
                 * Format: int64
                 * @description 记录数。Records.
                 * @example 200000
                 */
                records?: number;
                /**
                 * Format: int64
                 * @description 照片数。Photos.
                 * @example 50000
                 */
                photos?: number;
            };
            makerId: components["schemas"]["MakerId"];
            /**
             * @description 状态：待绑定、已绑定、停用、报废。State.
             * @example BOUND
             * @enum {string}
             */
            status: "PENDING" | "BOUND" | "DISABLED" | "RETIRED";
            /**
             * @description 由心跳推导，设备不能自报。Derived from heartbeats, never stated by the device.
             * @example ONLINE
             * @enum {string}
             */
            connectivity: "ONLINE" | "OFFLINE" | "NEVER_SEEN";
            lastHeartbeatAt?: components["schemas"]["Instant"];
            lastHeartbeat?: components["schemas"]["HeartbeatInput"];
            binding?: components["schemas"]["BindingFacts"];
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 设备密钥 / Device key
         * @description 密钥只显示这一次。The secret is shown this once.
         * @example {
         *       "keyId": "dk_9bL1xT4",
         *       "deviceSn": "SN2026A0001",
         *       "algorithm": "hmac-sha256",
         *       "secret": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
         *       "status": "PENDING",
         *       "notBefore": "2026-11-20T07:58:03.120+08:00",
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        DeviceKey: {
            /**
             * @description 密钥编号，即签名参数 keyid。The signature's keyid.
             * @example dk_9bL1xT4
             */
            keyId: string;
            deviceSn: components["schemas"]["DeviceSn"];
            /**
             * @description 由密钥决定的签名算法。The algorithm belongs to the key.
             * @example hmac-sha256
             * @enum {string}
             */
            algorithm: "hmac-sha256";
            /**
             * @description 32 字节，base64url，无填充；解码后作为 HMAC 密钥。32 bytes, base64url without padding; decode it before use.
             * @example AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8
             */
            secret: string;
            /**
             * @description 首次使用前为 PENDING。PENDING until first used.
             * @example PENDING
             * @enum {string}
             */
            status: "PENDING" | "ACTIVE";
            notBefore: components["schemas"]["Instant"];
            notAfter?: components["schemas"]["Instant"];
            /**
             * @description 被本密钥替换的未用密钥。The unused key that this one replaced.
             * @example dk_1aK2
             */
            replacedKeyId?: string;
            /**
             * @description 仍可用、待轮换的旧密钥。The older key, good until this one is used for good.
             * @example dk_0zZ9
             */
            retiringKeyId?: string;
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 心跳下行 / Heartbeat down
         * @description 平台的时间与节奏。The hub's time and pace.
         * @example {
         *       "heartbeatSeconds": 300,
         *       "uploadPaceMs": 0,
         *       "deviceStatus": "BOUND",
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        HeartbeatReply: {
            /**
             * Format: int32
             * @description 下次心跳间隔（秒），默认 300。Seconds until the next heartbeat; 300 by default.
             * @example 300
             */
            heartbeatSeconds: number;
            /**
             * Format: int32
             * @description 两批上传之间的最短间隔（毫秒）。Least time between two batches.
             * @example 0
             */
            uploadPaceMs: number;
            /**
             * @description 设备状态。State of the device.
             * @example BOUND
             * @enum {string}
             */
            deviceStatus: "PENDING" | "BOUND" | "DISABLED" | "RETIRED";
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 日期 / Calendar day
         * Format: date
         * @description 北京时间的日历日。Calendar day in Asia/Shanghai.
         * @example 2026-11-20
         */
        Day: string;
        /**
         * 台账状态 / State of a day
         * @description COMPLETE 有人通行且数据齐全；NOBODY_PASSED 已证实无人通行；DATA_LOST 这一天确有数据丢失；LOSS_POSSIBLE 可能有丢失， 但不能断定在这一天；NOT_KNOWN 尚不可知。 COMPLETE: someone passed and all data is here. NOBODY_PASSED: proven. DATA_LOST: something of this day is missing for certain. LOSS_POSSIBLE: something may be missing, or is missing and may belong to another day. NOT_KNOWN: not known.
         * @example NOBODY_PASSED
         * @enum {string}
         */
        GapState: "COMPLETE" | "NOBODY_PASSED" | "DATA_LOST" | "LOSS_POSSIBLE" | "NOT_KNOWN";
        /**
         * 台账依据 / Reason of a finding
         * @description NUMBERS_MISSING 序号缺失，其后的已到；PASSAGES_DROPPED 设备自报因存储已满未能记录；JOURNAL_ABANDONED 换了新日志， 旧日志的末尾不明；NUMBERS_AWAITED 设备已记下、尚未送达；TIME_UNKNOWN 已收到但时刻不明；NOT_HEARD_SINCE 此后设备没有消息； BEFORE_FIRST_EVENT 早于设备的第一条记录。 NUMBERS_MISSING: numbers are missing and later ones are here. PASSAGES_DROPPED: the device says that it could not write them down. JOURNAL_ABANDONED: another journal was begun, and where the old one ended is not known. NUMBERS_AWAITED: written down by the device and not arrived yet. TIME_UNKNOWN: arrived, but nobody knows of when. NOT_HEARD_SINCE: the device has said nothing since. BEFORE_FIRST_EVENT: earlier than the device's first record.
         * @example {
         *       "code": "NUMBERS_MISSING",
         *       "fromDay": "2026-11-18",
         *       "toDay": "2026-11-18",
         *       "count": 12,
         *       "journalId": "4f1d2a9b7c3e5081",
         *       "fromSeq": 118,
         *       "toSeq": 129
         *     }
         */
        GapReason: {
            /**
             * @description 依据的种类。Kind of reason.
             * @example NUMBERS_MISSING
             * @enum {string}
             */
            code: "NUMBERS_MISSING" | "PASSAGES_DROPPED" | "JOURNAL_ABANDONED" | "NUMBERS_AWAITED" | "TIME_UNKNOWN" | "NOT_HEARD_SINCE" | "BEFORE_FIRST_EVENT";
            /** @description 最早可能属于的日子。The first day that it may belong to. */
            fromDay: components["schemas"]["Day"];
            /** @description 最晚可能属于的日子。The last day that it may belong to. */
            toDay: components["schemas"]["Day"];
            /**
             * Format: int64
             * @description 条数；不填为不明。How many; absent when not known.
             * @example 12
             */
            count?: number;
            journalId?: components["schemas"]["JournalId"];
            /**
             * Format: int64
             * @description 第一个序号。First number.
             * @example 118
             */
            fromSeq?: number;
            /**
             * Format: int64
             * @description 最后一个序号；不填为不明。Last number; absent when not known.
             * @example 129
             */
            toSeq?: number;
        };
        /**
         * 台账一日 / One day of the ledger
         * @description 一台设备一天的结论与依据。The finding of a device and day, with its reasons.
         * @example {
         *       "day": "2026-11-18",
         *       "state": "DATA_LOST",
         *       "events": 236,
         *       "lateEvents": 40,
         *       "missingAtLeast": 12,
         *       "missingAtMost": 12,
         *       "reasons": [
         *         {
         *           "code": "NUMBERS_MISSING",
         *           "fromDay": "2026-11-18",
         *           "toDay": "2026-11-18",
         *           "count": 12,
         *           "journalId": "4f1d2a9b7c3e5081",
         *           "fromSeq": 118,
         *           "toSeq": 129
         *         }
         *       ]
         *     }
         */
        GapDay: {
            day: components["schemas"]["Day"];
            state: components["schemas"]["GapState"];
            /**
             * Format: int64
             * @description 已收到的当日事件数，含暂存与被拒的。Events of the day that are here, parked and refused ones included.
             * @example 236
             */
            events: number;
            /**
             * Format: int64
             * @description 其中当日结束后才收到的。Those of them that came after the day was over.
             * @example 40
             */
            lateEvents: number;
            /**
             * Format: int64
             * @description 确属当日的缺失数。Missing ones that are of this day for certain.
             * @example 12
             */
            missingAtLeast: number;
            /**
             * Format: int64
             * @description 可能属于当日的缺失数；不含 JOURNAL_ABANDONED 的未知数量。Missing ones that may be of this day; what JOURNAL_ABANDONED leaves open is not in it.
             * @example 12
             */
            missingAtMost: number;
            /** @description 依据；已证实的日子为空。The reasons; empty for a proven day. */
            reasons: components["schemas"]["GapReason"][];
        };
        /**
         * 设备数据台账 / Gap ledger of a device
         * @description 一台设备逐日的结论。The findings of one device, day by day.
         * @example {
         *       "deviceSn": "SN2026A0001",
         *       "days": [
         *         {
         *           "day": "2026-11-18",
         *           "state": "DATA_LOST",
         *           "events": 236,
         *           "lateEvents": 40,
         *           "missingAtLeast": 12,
         *           "missingAtMost": 12,
         *           "reasons": [
         *             {
         *               "code": "NUMBERS_MISSING",
         *               "fromDay": "2026-11-18",
         *               "toDay": "2026-11-18",
         *               "count": 12,
         *               "journalId": "4f1d2a9b7c3e5081",
         *               "fromSeq": 118,
         *               "toSeq": 129
         *             }
         *           ]
         *         }
         *       ],
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        DeviceGaps: {
            deviceSn: components["schemas"]["DeviceSn"];
            /** @description 各日结论，按日期。The days in their order. */
            days: components["schemas"]["GapDay"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 设备缺口 / Gap of a device
         * @description 一台设备有缺口的一天。A day of a device with a gap.
         * @example {
         *       "deviceSn": "SN2026A0001",
         *       "day": "2026-11-18",
         *       "state": "LOSS_POSSIBLE",
         *       "events": 0,
         *       "lateEvents": 0,
         *       "missingAtLeast": 0,
         *       "missingAtMost": 0,
         *       "reasons": [
         *         {
         *           "code": "JOURNAL_ABANDONED",
         *           "fromDay": "2026-11-17",
         *           "toDay": "2026-11-18",
         *           "journalId": "4f1d2a9b7c3e5081",
         *           "fromSeq": 130
         *         }
         *       ]
         *     }
         */
        DeviceGapDay: {
            deviceSn: components["schemas"]["DeviceSn"];
            day: components["schemas"]["Day"];
            state: components["schemas"]["GapState"];
            /**
             * Format: int64
             * @description 已收到的当日事件数，含暂存与被拒的。Events of the day that are here, parked and refused ones included.
             * @example 236
             */
            events: number;
            /**
             * Format: int64
             * @description 其中当日结束后才收到的。Those of them that came after the day was over.
             * @example 40
             */
            lateEvents: number;
            /**
             * Format: int64
             * @description 确属当日的缺失数。Missing ones that are of this day for certain.
             * @example 12
             */
            missingAtLeast: number;
            /**
             * Format: int64
             * @description 可能属于当日的缺失数；不含 JOURNAL_ABANDONED 的未知数量。Missing ones that may be of this day; what JOURNAL_ABANDONED leaves open is not in it.
             * @example 12
             */
            missingAtMost: number;
            /** @description 依据；已证实的日子为空。The reasons; empty for a proven day. */
            reasons: components["schemas"]["GapReason"][];
        };
        /**
         * 设备缺口列表 / Page of device gaps
         * @description 一页设备缺口。One page of device gaps.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        DeviceGapPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["DeviceGapDay"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 设备绑定 / Binding
         * @description 设备从某一时刻起属于某项目；事件归属其发生时绑定的项目。From that moment the device belongs to the project; an event belongs to the project bound when it occurred.
         * @example {
         *       "from": "2026-11-20T00:00:00+08:00",
         *       "directionMode": "IN",
         *       "gate": "东门1号"
         *     }
         */
        BindingInput: {
            from: components["schemas"]["Instant"];
            /**
             * @description 方向由位置决定或由设备判断。Fixed by the place, or told by the device.
             * @example IN
             * @enum {string}
             */
            directionMode: "IN" | "OUT" | "DEVICE_DECIDES";
            /**
             * @description 通道名称。Name of the gate.
             * @example 东门1号
             */
            gate?: string;
            location?: components["schemas"]["Location"];
        };
        /**
         * 绑定 / Binding record
         * @description 一段绑定区间。One interval of binding.
         * @example {
         *       "bindingId": "b_01",
         *       "projectId": "P-2026-0001",
         *       "deviceSn": "SN2026A0001",
         *       "from": "2026-11-20T00:00:00+08:00",
         *       "directionMode": "IN",
         *       "gate": "东门1号",
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        Binding: {
            /**
             * @description 绑定区间编号。Id of the interval.
             * @example b_01
             */
            bindingId: string;
            projectId: components["schemas"]["ProjectId"];
            deviceSn: components["schemas"]["DeviceSn"];
            from: components["schemas"]["Instant"];
            /**
             * @description 方向由位置决定或由设备判断。Fixed by the place, or told by the device.
             * @example IN
             * @enum {string}
             */
            directionMode: "IN" | "OUT" | "DEVICE_DECIDES";
            /**
             * @description 通道名称。Name of the gate.
             * @example 东门1号
             */
            gate?: string;
            location?: components["schemas"]["Location"];
            to?: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 事件标识 / Event id
         * @description 设备序列号-日志标识-序号。deviceSn-journalId-seq.
         * @example SN2026A0001-4f1d2a9b7c3e5081-17
         */
        EventId: string;
        /**
         * 人员标识 / Worker id
         * @description 由本平台签发的不透明标识，跨项目不变。Opaque, issued by the hub, stable across projects.
         * @example w_7Q2mK4xT9bL1
         */
        WorkerId: string;
        /**
         * 陌生人标识 / Stranger reference
         * @description 设备对未识别人员的自有标识。The device's own name for a person it does not know.
         * @example stranger-0007
         */
        StrangerRef: string;
        /**
         * SHA-256 摘要 / SHA-256 digest
         * @description 64 位小写十六进制。64 lower-case hex digits.
         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
         */
        Sha256: string;
        /**
         * 照片引用 / Photo reference
         * @description 照片另行上传；事件不等待照片。The picture is uploaded separately; the event does not wait for it.
         * @example {
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "bytes": 41237,
         *       "watermarked": true
         *     }
         */
        PhotoReference: {
            sha256: components["schemas"]["Sha256"];
            /**
             * Format: int32
             * @description 字节数。Size in bytes.
             * @example 41237
             */
            bytes: number;
            /**
             * @description 设备是否已加时间水印。Has the device printed time and place into it?
             * @example true
             */
            watermarked?: boolean;
        };
        /**
         * 人工补录 / Manual entry
         * @description 谁、为何、凭什么补录。Who entered it, why, and on what evidence.
         * @example {
         *       "operator": "officer-01",
         *       "reason": "停电期间纸质签到",
         *       "evidence": "SHEET-20261120-1"
         *     }
         */
        ManualEntry: {
            /**
             * @description 操作员账号。The operator's account.
             * @example officer-01
             */
            operator: string;
            /**
             * @description 原因。Reason.
             * @example 停电期间纸质签到
             */
            reason: string;
            /**
             * @description 凭证编号或摘要。Number or digest of the evidence.
             * @example SHEET-20261120-1
             */
            evidence?: string;
        };
        /**
         * 非务工通行 / Non-work passage
         * @description 因非务工原因通行，不算考勤；写明原因与签名记录。A passage for other reasons is no attendance; the reason and the signed sheet are named.
         * @example {
         *       "reason": "访客参观",
         *       "signatureRef": "SIGN-20261120-3"
         *     }
         */
        NonWork: {
            /**
             * @description 原因。Reason.
             * @example 访客参观
             */
            reason: string;
            /**
             * @description 纸质签名的编号。Reference of the signed sheet.
             * @example SIGN-20261120-3
             */
            signatureRef: string;
        };
        /**
         * 考勤事件 / Attendance event
         * @description 设备的一次通行。采集事实不可更改，更正须另发一条并指明原事件。workerId 与 strangerRef 恰有一个；MANUAL 必须有 manual；设备序列号只取自路径。 One passage at a device. Facts of a capture never change; a correction is another event that names the first. Exactly one of workerId and strangerRef; MANUAL needs manual; the device is the path's.
         * @example {
         *       "eventId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "journalId": "4f1d2a9b7c3e5081",
         *       "seq": 17,
         *       "deviceTime": "2026-11-20T07:58:03.120+08:00",
         *       "bootId": "b7c1e2",
         *       "uptimeMs": 86400123,
         *       "occurredAt": "2026-11-20T07:58:03.120+08:00",
         *       "clockState": "SYNCED",
         *       "clockOffsetMs": -120,
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "direction": "IN",
         *       "directionSource": "GATE_CONFIG",
         *       "method": "FACE",
         *       "result": "GRANTED",
         *       "matchScore": 0.93,
         *       "liveness": "PASS",
         *       "gate": "东门1号",
         *       "photo": {
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "bytes": 41237,
         *         "watermarked": true
         *       },
         *       "source": "LIVE",
         *       "origin": "GATE"
         *     }
         */
        AttendanceEvent: {
            eventId: components["schemas"]["EventId"];
            journalId: components["schemas"]["JournalId"];
            /**
             * Format: int64
             * @description 日志内连续序号，从 1 起。Number within the journal; from 1 without gaps.
             * @example 17
             */
            seq: number;
            /** @description 采集时的设备时钟，永不改写。The device's clock at capture; never rewritten. */
            deviceTime: components["schemas"]["Instant"];
            /**
             * @description 本次开机的标识。Id of the device's boot.
             * @example b7c1e2
             */
            bootId?: string;
            /**
             * Format: int64
             * @description 采集时的单调时钟（毫秒）。Monotonic clock at capture.
             * @example 86400123
             */
            uptimeMs?: number;
            /** @description 采集的真实时刻；无法推定时不填，事件暂存。The instant of the capture; absent when it cannot be told, and the event is parked. */
            occurredAt?: components["schemas"]["Instant"];
            /**
             * @description 时钟已同步、事后推定、或未同步。Clock synced, recovered later, or not synced.
             * @example SYNCED
             * @enum {string}
             */
            clockState: "SYNCED" | "RECOVERED" | "UNSYNCED";
            /**
             * Format: int64
             * @description 服务器时间减设备时间，最近一次已知值。Server minus device, last known.
             * @example -120
             */
            clockOffsetMs?: number;
            workerId?: components["schemas"]["WorkerId"];
            strangerRef?: components["schemas"]["StrangerRef"];
            /**
             * @description 进、出或未知。In, out or unknown.
             * @example IN
             * @enum {string}
             */
            direction: "IN" | "OUT" | "UNKNOWN";
            /**
             * @description 方向的来源。Where the direction comes from.
             * @example GATE_CONFIG
             * @enum {string}
             */
            directionSource: "DEVICE_EVENT" | "GATE_CONFIG" | "KEY_PRESS" | "NONE";
            /**
             * @description 通行方式：人脸、虹膜、指纹、掌纹、身份证、实名卡、异常清退、一键开闸、应急通道、二维码、移动应用、其他。How the person passed.
             * @example FACE
             * @enum {string}
             */
            method: "FACE" | "IRIS" | "FINGERPRINT" | "PALM" | "ID_CARD" | "REAL_NAME_CARD" | "ABNORMAL_CLEARANCE" | "ONE_KEY_OPEN" | "EMERGENCY_LANE" | "QR_CODE" | "MOBILE_APP" | "OTHER";
            /**
             * @description 通行结果：放行、拒绝、陌生人、不在名单、禁入。What the device decided.
             * @example GRANTED
             * @enum {string}
             */
            result: "GRANTED" | "DENIED" | "STRANGER" | "NOT_ON_ROSTER" | "FORBIDDEN";
            /**
             * Format: double
             * @description 比对相似度。Similarity of the match.
             * @example 0.93
             */
            matchScore?: number;
            /**
             * @description 活体检测结果。Result of the liveness check.
             * @example PASS
             * @enum {string}
             */
            liveness: "PASS" | "FAIL" | "NOT_PERFORMED" | "UNKNOWN";
            /**
             * Format: double
             * @description 体温（摄氏度）。Body temperature in degrees Celsius.
             * @example 36.5
             */
            temperatureC?: number;
            /**
             * @description 是否戴口罩。Mask worn?
             * @example NO
             * @enum {string}
             */
            mask?: "YES" | "NO" | "UNKNOWN";
            /**
             * @description 通道名称。Name of the gate.
             * @example 东门1号
             */
            gate?: string;
            location?: components["schemas"]["Location"];
            photo?: components["schemas"]["PhotoReference"];
            /**
             * @description 实时、补传、人工。Live, sent later, or by hand.
             * @example LIVE
             * @enum {string}
             */
            source: "LIVE" | "BACKFILL" | "MANUAL";
            /**
             * @description 通道闸机或独立终端。At a gate, or at a terminal by itself.
             * @example GATE
             * @enum {string}
             */
            origin: "GATE" | "TERMINAL";
            manual?: components["schemas"]["ManualEntry"];
            nonWork?: components["schemas"]["NonWork"];
            correctionOf?: components["schemas"]["EventId"];
            /**
             * @description 厂商原始数据，JSON 不超过 4 KB，保存但不转发。The maker's original, at most 4 KB as JSON; kept, not forwarded.
             * @example {
             *       "verify": 15
             *     }
             */
            raw?: {
                [key: string]: unknown;
            };
        };
        /**
         * 考勤批次 / Batch of attendance events
         * @description 每条事件单独校验，一条有误不影响其他。Each event is checked by itself; one bad item does not block the others.
         * @example {
         *       "events": [
         *         {
         *           "eventId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *           "journalId": "4f1d2a9b7c3e5081",
         *           "seq": 17,
         *           "deviceTime": "2026-11-20T07:58:03+08:00",
         *           "occurredAt": "2026-11-20T07:58:03+08:00",
         *           "clockState": "SYNCED",
         *           "workerId": "w_7Q2mK4xT9bL1",
         *           "direction": "IN",
         *           "directionSource": "GATE_CONFIG",
         *           "method": "FACE",
         *           "result": "GRANTED",
         *           "liveness": "PASS",
         *           "source": "LIVE",
         *           "origin": "GATE"
         *         }
         *       ]
         *     }
         */
        AttendanceBatchInput: {
            /** @description 1 至 100 条事件。1 to 100 events. */
            events: components["schemas"]["AttendanceEvent"][];
        };
        /**
         * 日志确认 / Acknowledgement
         * @description 该日志已连续收到的最大序号。The highest sequence received without a gap.
         * @example {
         *       "journalId": "4f1d2a9b7c3e5081",
         *       "ackedSeq": 17
         *     }
         */
        JournalAck: {
            journalId: components["schemas"]["JournalId"];
            /**
             * Format: int64
             * @description 连续收到的最大序号，0 表示尚无。Highest contiguous sequence; 0 for none.
             * @example 17
             */
            ackedSeq: number;
        };
        /**
         * 单条结果 / Status of an item
         * @description 已接收、重复、暂存、拒绝。Accepted, duplicate, parked or rejected.
         * @example ACCEPTED
         * @enum {string}
         */
        ItemStatus: "ACCEPTED" | "DUPLICATE" | "PARKED" | "REJECTED";
        /**
         * 考勤提示 / Flag
         * @description 活体未通过、照片可疑、缺水印、迟到上报、围栏边缘、现场可封闭、退场之后。Liveness not passed, suspicious photo, no watermark, delayed, at the fence's border, site can be closed, after leaving.
         * @example DELAYED
         * @enum {string}
         */
        AttendanceFlag: "LIVENESS_NOT_PASSED" | "SUSPICIOUS_PHOTO" | "WATERMARK_MISSING" | "DELAYED" | "FENCE_BORDER" | "SITE_IS_CLOSABLE" | "AFTER_LEAVE";
        /**
         * 事件结果 / Result of an event
         * @description 一条设备事件的结果。What became of one device event.
         * @example {
         *       "eventId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "status": "PARKED",
         *       "code": "DEVICE_UNBOUND"
         *     }
         */
        EventResult: {
            /**
             * @description 事件标识；不可读时为其在批次中的位置。The event's id; its place in the batch where it cannot be read.
             * @example SN2026A0001-4f1d2a9b7c3e5081-17
             */
            eventId: string;
            status: components["schemas"]["ItemStatus"];
            /**
             * @description 暂存或拒绝的原因。Why it is parked or rejected.
             * @example DEVICE_UNBOUND
             */
            code?: string;
            /**
             * @description 请求体内的位置。Place in the request's body.
             * @example /events/0/direction
             */
            pointer?: string;
            /**
             * @description 英文说明。In English.
             * @example The device is not bound to a project.
             */
            detail?: string;
            /**
             * @description 中文说明。In Chinese.
             * @example 设备尚未绑定项目。
             */
            detailZh?: string;
            /**
             * @description 提示。Remarks.
             * @example [
             *       "DELAYED"
             *     ]
             */
            flags?: components["schemas"]["AttendanceFlag"][];
        };
        /**
         * 批次回执 / Batch receipt
         * @description 每条一个结果，顺序与请求相同。One result per item, in the request's order.
         * @example {
         *       "receiptId": "01935f1e-7a30-7c1e-9d42-5b8a4e1f0c11",
         *       "journals": [
         *         {
         *           "journalId": "4f1d2a9b7c3e5081",
         *           "ackedSeq": 17
         *         }
         *       ],
         *       "results": [
         *         {
         *           "eventId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *           "status": "ACCEPTED"
         *         }
         *       ],
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        AttendanceBatchReply: {
            /**
             * @description 回执编号。Receipt id.
             * @example 01935f1e-7a30-7c1e-9d42-5b8a4e1f0c11
             */
            receiptId: string;
            /** @description 涉及的日志。The journals concerned. */
            journals: components["schemas"]["JournalAck"][];
            /** @description 每条事件的结果。A result for each event. */
            results: components["schemas"]["EventResult"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 日志状态 / Journal state
         * @description 平台已收到该日志的哪些序号。Which numbers of a journal have arrived.
         * @example {
         *       "journalId": "4f1d2a9b7c3e5081",
         *       "deviceSn": "SN2026A0001",
         *       "ackedSeq": 17,
         *       "beyondCount": 2,
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        Journal: {
            journalId: components["schemas"]["JournalId"];
            deviceSn: components["schemas"]["DeviceSn"];
            /**
             * Format: int64
             * @description 连续收到的最大序号。Highest contiguous sequence.
             * @example 17
             */
            ackedSeq: number;
            /**
             * Format: int64
             * @description 在其后已收到的条数。How many beyond it have arrived.
             * @example 2
             */
            beyondCount: number;
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 记录标识 / Record id
         * @description 提交方自己的唯一标识；设备事件用 eventId。The caller's own unique id; for device events their eventId.
         * @example APP-20261120-000017
         */
        RecordId: string;
        /**
         * 班组编号 / Team id
         * @description 项目内唯一。Unique within its project.
         * @example T-01
         */
        TeamId: string;
        /**
         * 合照标识 / Capture id
         * @description 同一张合照的各条记录共用。Shared by the items of one group photo.
         * @example GP-20261120-01
         */
        CaptureId: string;
        /**
         * 考勤记录 / Attendance record
         * @description 已进入项目记录流的考勤。A capture that has its place in the project's stream.
         * @example {
         *       "recordId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "projectId": "P-2026-0001",
         *       "deviceSn": "SN2026A0001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "teamId": "T-01",
         *       "occurredAt": "2026-11-20T07:58:03+08:00",
         *       "direction": "IN",
         *       "method": "FACE",
         *       "origin": "GATE",
         *       "source": "LIVE",
         *       "counted": true,
         *       "flags": [],
         *       "receivedAt": "2026-11-20T07:58:04+08:00"
         *     }
         */
        AttendanceFacts: {
            recordId: components["schemas"]["RecordId"];
            projectId: components["schemas"]["ProjectId"];
            deviceSn?: components["schemas"]["DeviceSn"];
            workerId?: components["schemas"]["WorkerId"];
            strangerRef?: components["schemas"]["StrangerRef"];
            teamId?: components["schemas"]["TeamId"];
            occurredAt: components["schemas"]["Instant"];
            deviceTime?: components["schemas"]["Instant"];
            /**
             * @description 时钟状态。State of the clock.
             * @example SYNCED
             * @enum {string}
             */
            clockState?: "SYNCED" | "RECOVERED" | "UNSYNCED";
            /**
             * @description 进、出或未知。In, out or unknown.
             * @example IN
             * @enum {string}
             */
            direction: "IN" | "OUT" | "UNKNOWN";
            /**
             * @description 通行方式：人脸、虹膜、指纹、掌纹、身份证、实名卡、异常清退、一键开闸、应急通道、二维码、移动应用、其他。How the person passed.
             * @example FACE
             * @enum {string}
             */
            method: "FACE" | "IRIS" | "FINGERPRINT" | "PALM" | "ID_CARD" | "REAL_NAME_CARD" | "ABNORMAL_CLEARANCE" | "ONE_KEY_OPEN" | "EMERGENCY_LANE" | "QR_CODE" | "MOBILE_APP" | "OTHER";
            /**
             * @description 通行结果。What the device decided.
             * @example GRANTED
             * @enum {string}
             */
            result?: "GRANTED" | "DENIED" | "STRANGER" | "NOT_ON_ROSTER" | "FORBIDDEN";
            /**
             * @description 活体检测结果。Result of the liveness check.
             * @example PASS
             * @enum {string}
             */
            liveness?: "PASS" | "FAIL" | "NOT_PERFORMED" | "UNKNOWN";
            /**
             * @description 闸机、终端、电子围栏、合照、自助登记。Gate, terminal, electronic fence, group photo or app.
             * @example E_FENCE
             * @enum {string}
             */
            origin: "GATE" | "TERMINAL" | "E_FENCE" | "GROUP_PHOTO" | "APP";
            /**
             * @description 实时、补传、人工、导入。Live, sent later, by hand, or imported.
             * @example LIVE
             * @enum {string}
             */
            source: "LIVE" | "BACKFILL" | "MANUAL" | "IMPORT";
            captureId?: components["schemas"]["CaptureId"];
            /**
             * @description 通道名称。Name of the gate.
             * @example 东门1号
             */
            gate?: string;
            location?: components["schemas"]["Location"];
            photo?: components["schemas"]["PhotoReference"];
            manual?: components["schemas"]["ManualEntry"];
            nonWork?: components["schemas"]["NonWork"];
            correctionOf?: components["schemas"]["RecordId"];
            /**
             * @description 是否计入考勤。Does it count as attendance?
             * @example true
             */
            counted: boolean;
            /**
             * @description 不计入的原因：非务工、临时许可、停工、未放行、异常清退。Why it does not count.
             * @example SUSPENSION
             * @enum {string}
             */
            notCountedReason?: "NON_WORK" | "ENTRY_PERMIT" | "SUSPENSION" | "NOT_ADMITTED" | "ABNORMAL_CLEARANCE";
            /**
             * @description 提示。Remarks.
             * @example []
             */
            flags: components["schemas"]["AttendanceFlag"][];
            receivedAt: components["schemas"]["Instant"];
        };
        /**
         * 考勤列表 / Page of attendance
         * @description 一页考勤记录。One page of records.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        AttendancePage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["AttendanceFacts"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 现场考勤 / Site attendance
         * @description 由项目账号提交的考勤：电子围栏、施工前合照、自助登记、批量导入等。E_FENCE 必须有 location，GROUP_PHOTO 必须有 captureId，MANUAL 与 IMPORT 必须有 manual。 Attendance stated by a project's account. E_FENCE needs location, GROUP_PHOTO needs captureId, MANUAL and IMPORT need manual.
         * @example {
         *       "recordId": "FENCE-20261120-0001",
         *       "origin": "E_FENCE",
         *       "source": "LIVE",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "occurredAt": "2026-11-20T07:58:03+08:00",
         *       "direction": "IN",
         *       "method": "MOBILE_APP",
         *       "location": {
         *         "lng": 113.1219,
         *         "lat": 23.0218,
         *         "accuracyMeters": 8.5
         *       }
         *     }
         */
        SiteAttendanceEvent: {
            recordId: components["schemas"]["RecordId"];
            /**
             * @description 闸机、终端、电子围栏、合照、自助登记。Gate, terminal, electronic fence, group photo or app.
             * @example E_FENCE
             * @enum {string}
             */
            origin: "GATE" | "TERMINAL" | "E_FENCE" | "GROUP_PHOTO" | "APP";
            /**
             * @description 实时、补传、人工、导入。Live, sent later, by hand, or imported.
             * @example LIVE
             * @enum {string}
             */
            source: "LIVE" | "BACKFILL" | "MANUAL" | "IMPORT";
            workerId: components["schemas"]["WorkerId"];
            occurredAt: components["schemas"]["Instant"];
            /**
             * @description 进、出或未知。In, out or unknown.
             * @example IN
             * @enum {string}
             */
            direction: "IN" | "OUT" | "UNKNOWN";
            /**
             * @description 通行方式：人脸、虹膜、指纹、掌纹、身份证、实名卡、异常清退、一键开闸、应急通道、二维码、移动应用、其他。How the person passed.
             * @example FACE
             * @enum {string}
             */
            method: "FACE" | "IRIS" | "FINGERPRINT" | "PALM" | "ID_CARD" | "REAL_NAME_CARD" | "ABNORMAL_CLEARANCE" | "ONE_KEY_OPEN" | "EMERGENCY_LANE" | "QR_CODE" | "MOBILE_APP" | "OTHER";
            captureId?: components["schemas"]["CaptureId"];
            location?: components["schemas"]["Location"];
            manual?: components["schemas"]["ManualEntry"];
            photo?: components["schemas"]["PhotoReference"];
            /**
             * @description 通道名称。Name of the gate.
             * @example 东门1号
             */
            gate?: string;
            nonWork?: components["schemas"]["NonWork"];
            correctionOf?: components["schemas"]["RecordId"];
        };
        /**
         * 现场考勤批次 / Batch of site attendance
         * @description 每条单独校验。Each item is checked by itself.
         * @example {
         *       "events": [
         *         {
         *           "recordId": "GP-0001",
         *           "origin": "GROUP_PHOTO",
         *           "source": "LIVE",
         *           "workerId": "w_7Q2mK4xT9bL1",
         *           "occurredAt": "2026-11-20T07:30:00+08:00",
         *           "direction": "IN",
         *           "method": "FACE",
         *           "captureId": "GP-20261120-01"
         *         }
         *       ]
         *     }
         */
        SiteAttendanceBatchInput: {
            /** @description 1 至 100 条。1 to 100 items. */
            events: components["schemas"]["SiteAttendanceEvent"][];
        };
        /**
         * 现场考勤结果 / Result of a site item
         * @description 一条现场考勤的结果。What became of one site item.
         * @example {
         *       "recordId": "FENCE-20261120-0001",
         *       "status": "REJECTED",
         *       "code": "OUTSIDE_FENCE",
         *       "pointer": "/events/0/location"
         *     }
         */
        SiteResult: {
            /**
             * @description 记录标识；不可读时为其在批次中的位置。The item's id; its place in the batch where it cannot be read.
             * @example FENCE-20261120-0001
             */
            recordId: string;
            status: components["schemas"]["ItemStatus"];
            /**
             * @description 暂存或拒绝的原因。Why it is parked or rejected.
             * @example OUTSIDE_FENCE
             */
            code?: string;
            /**
             * @description 请求体内的位置。Place in the request's body.
             * @example /events/0/location
             */
            pointer?: string;
            /**
             * @description 英文说明。In English.
             * @example The position lies outside the fence.
             */
            detail?: string;
            /**
             * @description 中文说明。In Chinese.
             * @example 位置在电子围栏之外。
             */
            detailZh?: string;
            /**
             * @description 提示。Remarks.
             * @example [
             *       "FENCE_BORDER"
             *     ]
             */
            flags?: components["schemas"]["AttendanceFlag"][];
        };
        /**
         * 现场批次回执 / Site batch receipt
         * @description 每条一个结果，顺序与请求相同。One result per item, in the request's order.
         * @example {
         *       "receiptId": "01935f1e-7a30-7c1e-9d42-5b8a4e1f0c12",
         *       "results": [
         *         {
         *           "recordId": "FENCE-20261120-0001",
         *           "status": "ACCEPTED"
         *         }
         *       ],
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        SiteAttendanceBatchReply: {
            /**
             * @description 回执编号。Receipt id.
             * @example 01935f1e-7a30-7c1e-9d42-5b8a4e1f0c12
             */
            receiptId: string;
            /** @description 每条的结果。A result for each item. */
            results: components["schemas"]["SiteResult"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 对接平台标识 / Partner id
         * @description 运营方给对接平台起的名字。The operator's name of a partner.
         * @example national
         */
        PartnerId: string;
        /**
         * 上报状态 / State at a partner
         * @description 待发、等待前置、已发待答、结果未知、已确认、被拒、被新版本取代、无法表达。Waiting, held, sent, unknown, confirmed, rejected, superseded, not expressible.
         * @example CONFIRMED
         * @enum {string}
         */
        LaneState: "WAITING" | "HELD" | "SENT" | "UNKNOWN" | "CONFIRMED" | "REJECTED" | "SUPERSEDED" | "NOT_EXPRESSIBLE";
        /**
         * 对接平台状态 / Partner state
         * @description 一条记录在一个对接平台的状态。State of a record at one partner.
         * @example {
         *       "partnerId": "national",
         *       "state": "CONFIRMED",
         *       "serial": "workerattendance-add-2026112008-1-0001"
         *     }
         */
        PartnerState: {
            partnerId: components["schemas"]["PartnerId"];
            state: components["schemas"]["LaneState"];
            /**
             * @description 上报编号。Id of the delivery.
             * @example national~ATTENDANCE~P-2026-0001~17
             */
            deliveryId?: string;
            /**
             * @description 对方的流水号。The partner's serial.
             * @example workerattendance-add-2026112008-1-0001
             */
            serial?: string;
            /**
             * @description 对方给出的编号。The number that the partner gave.
             * @example 1500150001
             */
            partnerNumber?: string;
            /**
             * @description 对方或平台的代码。The partner's or the hub's code.
             * @example -1
             */
            code?: string;
            /**
             * @description 对方的原话。The partner's words.
             * @example [dataList][0][date]不能大于当天!
             */
            message?: string;
            updatedAt?: components["schemas"]["Instant"];
        };
        /**
         * 考勤记录及其去向 / Attendance record with deliveries
         * @description 一条考勤及其在各对接平台的状态。One record and its state at each partner.
         * @example {
         *       "recordId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "projectId": "P-2026-0001",
         *       "deviceSn": "SN2026A0001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "teamId": "T-01",
         *       "occurredAt": "2026-11-20T07:58:03+08:00",
         *       "direction": "IN",
         *       "method": "FACE",
         *       "origin": "GATE",
         *       "source": "LIVE",
         *       "counted": true,
         *       "flags": [],
         *       "receivedAt": "2026-11-20T07:58:04+08:00",
         *       "partners": [
         *         {
         *           "partnerId": "national",
         *           "state": "CONFIRMED"
         *         }
         *       ],
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Attendance: {
            recordId: components["schemas"]["RecordId"];
            projectId: components["schemas"]["ProjectId"];
            deviceSn?: components["schemas"]["DeviceSn"];
            workerId?: components["schemas"]["WorkerId"];
            strangerRef?: components["schemas"]["StrangerRef"];
            teamId?: components["schemas"]["TeamId"];
            occurredAt: components["schemas"]["Instant"];
            deviceTime?: components["schemas"]["Instant"];
            /**
             * @description 时钟状态。State of the clock.
             * @example SYNCED
             * @enum {string}
             */
            clockState?: "SYNCED" | "RECOVERED" | "UNSYNCED";
            /**
             * @description 进、出或未知。In, out or unknown.
             * @example IN
             * @enum {string}
             */
            direction: "IN" | "OUT" | "UNKNOWN";
            /**
             * @description 通行方式：人脸、虹膜、指纹、掌纹、身份证、实名卡、异常清退、一键开闸、应急通道、二维码、移动应用、其他。How the person passed.
             * @example FACE
             * @enum {string}
             */
            method: "FACE" | "IRIS" | "FINGERPRINT" | "PALM" | "ID_CARD" | "REAL_NAME_CARD" | "ABNORMAL_CLEARANCE" | "ONE_KEY_OPEN" | "EMERGENCY_LANE" | "QR_CODE" | "MOBILE_APP" | "OTHER";
            /**
             * @description 通行结果。What the device decided.
             * @example GRANTED
             * @enum {string}
             */
            result?: "GRANTED" | "DENIED" | "STRANGER" | "NOT_ON_ROSTER" | "FORBIDDEN";
            /**
             * @description 活体检测结果。Result of the liveness check.
             * @example PASS
             * @enum {string}
             */
            liveness?: "PASS" | "FAIL" | "NOT_PERFORMED" | "UNKNOWN";
            /**
             * @description 闸机、终端、电子围栏、合照、自助登记。Gate, terminal, electronic fence, group photo or app.
             * @example E_FENCE
             * @enum {string}
             */
            origin: "GATE" | "TERMINAL" | "E_FENCE" | "GROUP_PHOTO" | "APP";
            /**
             * @description 实时、补传、人工、导入。Live, sent later, by hand, or imported.
             * @example LIVE
             * @enum {string}
             */
            source: "LIVE" | "BACKFILL" | "MANUAL" | "IMPORT";
            captureId?: components["schemas"]["CaptureId"];
            /**
             * @description 通道名称。Name of the gate.
             * @example 东门1号
             */
            gate?: string;
            location?: components["schemas"]["Location"];
            photo?: components["schemas"]["PhotoReference"];
            manual?: components["schemas"]["ManualEntry"];
            nonWork?: components["schemas"]["NonWork"];
            correctionOf?: components["schemas"]["RecordId"];
            /**
             * @description 是否计入考勤。Does it count as attendance?
             * @example true
             */
            counted: boolean;
            /**
             * @description 不计入的原因：非务工、临时许可、停工、未放行、异常清退。Why it does not count.
             * @example SUSPENSION
             * @enum {string}
             */
            notCountedReason?: "NON_WORK" | "ENTRY_PERMIT" | "SUSPENSION" | "NOT_ADMITTED" | "ABNORMAL_CLEARANCE";
            /**
             * @description 提示。Remarks.
             * @example []
             */
            flags: components["schemas"]["AttendanceFlag"][];
            receivedAt: components["schemas"]["Instant"];
            /** @description 各对接平台的状态。State at each partner. */
            partners: components["schemas"]["PartnerState"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 用工单位确认 / Employer's confirmation
         * @description 自助登记的考勤经用工单位确认后才计入。Self-registered attendance counts only after the employer's confirmation.
         * @example {
         *       "decision": "CONFIRM",
         *       "confirmedBy": "employer-07"
         *     }
         */
        ConfirmationInput: {
            /**
             * @description 确认或不认可。Confirm or refuse.
             * @example CONFIRM
             * @enum {string}
             */
            decision: "CONFIRM" | "REFUSE";
            /**
             * @description 确认人账号。The confirming person's account.
             * @example employer-07
             */
            confirmedBy: string;
            /**
             * @description 原因；不认可时必填。Reason; needed for REFUSE.
             * @example 当日未到岗
             */
            reason?: string;
        };
        /**
         * 确认结果 / Confirmation
         * @description 确认后的状态。State after the decision.
         * @example {
         *       "recordId": "APP-20261120-000017",
         *       "status": "ACCEPTED",
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        Confirmation: {
            recordId: components["schemas"]["RecordId"];
            status: components["schemas"]["ItemStatus"];
            /**
             * @description 仍暂存或被拒绝的原因。Why it is still parked, or rejected.
             * @example CONFIRMATION_REFUSED
             */
            code?: string;
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 暂存原因 / Reason for parking
         * @description 设备未绑定、人员未登记、时间不确定、待用工单位确认。Device unbound, worker unmatched, clock uncertain, confirmation pending.
         * @example DEVICE_UNBOUND
         * @enum {string}
         */
        ParkReason: "DEVICE_UNBOUND" | "WORKER_UNMATCHED" | "CLOCK_UNCERTAIN" | "CONFIRMATION_PENDING";
        /**
         * 暂存事件 / Parked event
         * @description 等待缺少的信息；信息到达后自动放行。Waits for what is missing and is released when that arrives.
         * @example {
         *       "parkedId": "1042",
         *       "recordId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "reason": "DEVICE_UNBOUND",
         *       "deviceSn": "SN2026A0001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "occurredAt": "2026-11-20T07:58:03+08:00",
         *       "direction": "IN",
         *       "method": "FACE",
         *       "receivedAt": "2026-11-20T07:58:04+08:00"
         *     }
         */
        ParkedEvent: {
            /**
             * @description 暂存编号。Id of the parked item.
             * @example 1042
             */
            parkedId: string;
            recordId: components["schemas"]["RecordId"];
            reason: components["schemas"]["ParkReason"];
            deviceSn?: components["schemas"]["DeviceSn"];
            projectId?: components["schemas"]["ProjectId"];
            workerId?: components["schemas"]["WorkerId"];
            strangerRef?: components["schemas"]["StrangerRef"];
            deviceTime?: components["schemas"]["Instant"];
            occurredAt?: components["schemas"]["Instant"];
            /**
             * @description 进、出或未知。In, out or unknown.
             * @example IN
             * @enum {string}
             */
            direction: "IN" | "OUT" | "UNKNOWN";
            /**
             * @description 通行方式：人脸、虹膜、指纹、掌纹、身份证、实名卡、异常清退、一键开闸、应急通道、二维码、移动应用、其他。How the person passed.
             * @example FACE
             * @enum {string}
             */
            method: "FACE" | "IRIS" | "FINGERPRINT" | "PALM" | "ID_CARD" | "REAL_NAME_CARD" | "ABNORMAL_CLEARANCE" | "ONE_KEY_OPEN" | "EMERGENCY_LANE" | "QR_CODE" | "MOBILE_APP" | "OTHER";
            receivedAt: components["schemas"]["Instant"];
        };
        /**
         * 暂存列表 / Page of parked events
         * @description 一页暂存事件。One page of parked events.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ParkedEventPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["ParkedEvent"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 处理决定 / Resolution
         * @description 由人决定时刻或人员，或作废；原始事实保留。A person decides the time or the worker, or discards; the facts stay.
         * @example {
         *       "decision": "SET_TIME",
         *       "occurredAt": "2026-11-20T07:58:00+08:00",
         *       "operator": "officer-01",
         *       "reason": "与监控录像核对"
         *     }
         */
        ResolutionInput: {
            /**
             * @description 定时刻、定人员、作废。Set the time, set the worker, or discard.
             * @example SET_TIME
             * @enum {string}
             */
            decision: "SET_TIME" | "SET_WORKER" | "DISCARD";
            occurredAt?: components["schemas"]["Instant"];
            workerId?: components["schemas"]["WorkerId"];
            /**
             * @description 操作员账号。The operator's account.
             * @example officer-01
             */
            operator: string;
            /**
             * @description 依据。On what ground.
             * @example 与监控录像核对
             */
            reason: string;
        };
        /**
         * 处理结果 / Result of a resolution
         * @description 处理后的状态。State after the decision.
         * @example {
         *       "parkedId": "1042",
         *       "recordId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "status": "ACCEPTED",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Resolution: {
            /**
             * @description 暂存编号。Id of the parked item.
             * @example 1042
             */
            parkedId: string;
            recordId: components["schemas"]["RecordId"];
            /**
             * @description 已接收、仍暂存、拒绝、已作废。Accepted, still parked, rejected or discarded.
             * @example ACCEPTED
             * @enum {string}
             */
            status: "ACCEPTED" | "PARKED" | "REJECTED" | "DISCARDED";
            /**
             * @description 仍暂存或拒绝的原因。Why it is still parked, or rejected.
             * @example WORKER_UNMATCHED
             */
            code?: string;
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 被拒事件 / Refused event
         * @description 被拒绝并留痕的事件。An event that was refused, kept on the list.
         * @example {
         *       "recordId": "FENCE-20261120-0009",
         *       "code": "OUTSIDE_FENCE",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "receivedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        RefusedEvent: {
            /**
             * @description 记录标识。Id of the record.
             * @example FENCE-20261120-0009
             */
            recordId: string;
            /**
             * @description 拒绝原因。Why it was refused.
             * @example OUTSIDE_FENCE
             */
            code: string;
            deviceSn?: components["schemas"]["DeviceSn"];
            workerId?: components["schemas"]["WorkerId"];
            occurredAt?: components["schemas"]["Instant"];
            receivedAt: components["schemas"]["Instant"];
        };
        /**
         * 被拒列表 / Page of refused events
         * @description 一页被拒事件。One page of refused events.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        RefusedEventPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["RefusedEvent"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 照片回执 / Photo receipt
         * @description 照片已保存。The picture is stored.
         * @example {
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "bytes": 41237,
         *       "contentType": "image/jpeg",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        PhotoReceipt: {
            sha256: components["schemas"]["Sha256"];
            /**
             * Format: int32
             * @description 字节数。Size in bytes.
             * @example 41237
             */
            bytes: number;
            /**
             * @description 图片类型。Kind of picture.
             * @example image/jpeg
             * @enum {string}
             */
            contentType: "image/jpeg" | "image/png";
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 回执条目 / Receipt item
         * @description 一条记录的接收结果与去向。What became of one item.
         * @example {
         *       "recordId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "status": "ACCEPTED",
         *       "partners": [
         *         {
         *           "partnerId": "national",
         *           "state": "SENT"
         *         }
         *       ]
         *     }
         */
        ReceiptItem: {
            /**
             * @description 记录标识（设备事件为 eventId）。The item's id; for device events its eventId.
             * @example SN2026A0001-4f1d2a9b7c3e5081-17
             */
            recordId: string;
            status: components["schemas"]["ItemStatus"];
            /**
             * @description 暂存或拒绝的原因。Why it is parked or rejected.
             * @example DEVICE_UNBOUND
             */
            code?: string;
            /**
             * @description 请求体内的位置。Place in the request's body.
             * @example /events/0/direction
             */
            pointer?: string;
            /**
             * @description 提示。Remarks.
             * @example []
             */
            flags?: components["schemas"]["AttendanceFlag"][];
            /** @description 各对接平台的状态。State at each partner. */
            partners: components["schemas"]["PartnerState"][];
        };
        /**
         * 回执 / Receipt
         * @description 一个批次后来怎样了。What became of a batch.
         * @example {
         *       "receiptId": "01935f1e-7a30-7c1e-9d42-5b8a4e1f0c11",
         *       "deviceSn": "SN2026A0001",
         *       "receivedAt": "2026-11-20T07:58:04+08:00",
         *       "items": [
         *         {
         *           "recordId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *           "status": "ACCEPTED",
         *           "partners": []
         *         }
         *       ],
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Receipt: {
            /**
             * @description 回执编号。Receipt id.
             * @example 01935f1e-7a30-7c1e-9d42-5b8a4e1f0c11
             */
            receiptId: string;
            deviceSn?: components["schemas"]["DeviceSn"];
            projectId?: components["schemas"]["ProjectId"];
            receivedAt: components["schemas"]["Instant"];
            /** @description 每条的状态。State of each item. */
            items: components["schemas"]["ReceiptItem"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 统一社会信用代码 / Unified social credit code
         * @description 18 位，含校验位（GB 32100）。18 characters with check digit (GB 32100).
         * @example 91990000MA00000A9E
         */
        CompanyId: string;
        /**
         * 短文本 / Short text
         * @description 1 至 100 个字符。1 to 100 characters.
         * @example 示例
         */
        ShortText: string;
        /**
         * 行政区划代码 / Division code
         * @description 6 位行政区划代码。Six-digit administrative division.
         * @example 990001
         */
        AreaCode: string;
        /**
         * 姓名 / Name
         * @description 证件上的姓名。The name as on the card.
         * @example 测试甲
         */
        PersonName: string;
        /**
         * 证件类型 / ID type
         * @description 代码表 id_card_type.national；01 为居民身份证。Code table id_card_type.national; 01 is the resident identity card.
         * @example 01
         */
        IdCardType: string;
        /**
         * 十进制数文本 / Decimal as text
         * @description 以文本保存，不丢失位数。Text, so that no digit is lost.
         * @example 1200.5
         */
        DecimalText: string;
        /**
         * 文本 / Text
         * @description 1 至 500 个字符。1 to 500 characters.
         * @example 示例说明
         */
        LongText: string;
        /**
         * 企业 / Company
         * @description 企业及其版本；证件号码、电话、地址已脱敏。A company and its version; ID numbers, phones and addresses are masked.
         * @example {
         *       "companyId": "91990000MA00000A9E",
         *       "name": "示例建设集团有限公司",
         *       "areaCode": "990001",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Company: {
            companyId: components["schemas"]["CompanyId"];
            /** @description 企业名称。Name of the company. */
            name: components["schemas"]["ShortText"];
            areaCode: components["schemas"]["AreaCode"];
            registeredOn?: components["schemas"]["Day"];
            /**
             * @description 企业登记注册类型（100…810）。Registration type.
             * @example 150
             */
            registrationType?: string;
            /** @description 营业执照注册号。Number of the business licence. */
            licenseNumber?: components["schemas"]["ShortText"];
            /**
             * @description 已脱敏。Masked.
             * @example 示****
             */
            address?: string;
            /**
             * @description 邮编。Post code.
             * @example 100000
             */
            postCode?: string;
            /**
             * @description 法定代表人。Legal representative.
             * @example {
             *       "name": "测试丙",
             *       "duty": "董事长"
             *     }
             */
            legalPerson?: {
                name?: components["schemas"]["PersonName"];
                idCardType?: components["schemas"]["IdCardType"];
                /**
                 * @description 已脱敏。Masked.
                 * @example 示****
                 */
                idCardNumber?: string;
                /**
                 * @description 职务。Duty.
                 * @example 董事长
                 */
                duty?: string;
                /**
                 * @description 职称。Professional title.
                 * @example 高级工程师
                 */
                professionalTitle?: string;
            };
            /** @description 注册资本（万元）。Registered capital in ten thousand yuan. */
            registeredCapital?: components["schemas"]["DecimalText"];
            /** @description 实收资本（万元）。Paid-in capital in ten thousand yuan. */
            paidInCapital?: components["schemas"]["DecimalText"];
            /**
             * @description 币种。Currency.
             * @example CNY
             */
            capitalCurrency?: string;
            establishedOn?: components["schemas"]["Day"];
            /**
             * @description 已脱敏。Masked.
             * @example 示****
             */
            officePhone?: string;
            /**
             * @description 已脱敏。Masked.
             * @example 示****
             */
            fax?: string;
            contactName?: components["schemas"]["PersonName"];
            /**
             * @description 已脱敏。Masked.
             * @example 示****
             */
            contactPhone?: string;
            /**
             * @description 已脱敏。Masked.
             * @example 示****
             */
            email?: string;
            /**
             * @description 网址。Web site.
             * @example https://example.com
             */
            website?: string;
            /** @description 备注。Remark. */
            remark?: components["schemas"]["LongText"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 证件号码 / ID number
         * @description 居民身份证 18 位，末位大写 X（GB 11643）。Resident card, 18 characters, a final X in upper case (GB 11643).
         * @example 990001199001010013
         */
        IdCardNumber: string;
        /**
         * 电话 / Phone
         * @description 数字，可带 + 与 -。Digits, with + and - where needed.
         * @example 19900000001
         */
        Phone: string;
        /**
         * 企业登记 / Company statement
         * @description 企业基本信息；未知的成员不填。Facts of a company; what is not known is left out.
         * @example {
         *       "name": "示例建设集团有限公司",
         *       "areaCode": "990001",
         *       "registeredOn": "2008-05-12",
         *       "registrationType": "150"
         *     }
         */
        CompanyInput: {
            /** @description 企业名称。Name of the company. */
            name: components["schemas"]["ShortText"];
            areaCode: components["schemas"]["AreaCode"];
            registeredOn?: components["schemas"]["Day"];
            /**
             * @description 企业登记注册类型（100…810）。Registration type.
             * @example 150
             */
            registrationType?: string;
            /** @description 营业执照注册号。Number of the business licence. */
            licenseNumber?: components["schemas"]["ShortText"];
            /** @description 营业地址。Business address. */
            address?: components["schemas"]["LongText"];
            /**
             * @description 邮编。Post code.
             * @example 100000
             */
            postCode?: string;
            /**
             * @description 法定代表人。Legal representative.
             * @example {
             *       "name": "测试丙",
             *       "duty": "董事长"
             *     }
             */
            legalPerson?: {
                name?: components["schemas"]["PersonName"];
                idCardType?: components["schemas"]["IdCardType"];
                idCardNumber?: components["schemas"]["IdCardNumber"];
                /** @description 职务。Duty. */
                duty?: components["schemas"]["ShortText"];
                /** @description 职称。Professional title. */
                professionalTitle?: components["schemas"]["ShortText"];
            };
            /** @description 注册资本（万元）。Registered capital in ten thousand yuan. */
            registeredCapital?: components["schemas"]["DecimalText"];
            /** @description 实收资本（万元）。Paid-in capital in ten thousand yuan. */
            paidInCapital?: components["schemas"]["DecimalText"];
            /**
             * @description 币种。Currency.
             * @example CNY
             */
            capitalCurrency?: string;
            establishedOn?: components["schemas"]["Day"];
            officePhone?: components["schemas"]["Phone"];
            fax?: components["schemas"]["Phone"];
            contactName?: components["schemas"]["PersonName"];
            contactPhone?: components["schemas"]["Phone"];
            /**
             * @description 电子邮箱。E-mail address.
             * @example office@example.com
             */
            email?: string;
            /**
             * @description 网址。Web site.
             * @example https://example.com
             */
            website?: string;
            /** @description 备注。Remark. */
            remark?: components["schemas"]["LongText"];
        };
        /**
         * 企业摘要 / Company in a list
         * @description 列表中的企业。A company in a list.
         * @example {
         *       "companyId": "91990000MA00000A9E",
         *       "name": "示例建设集团有限公司",
         *       "areaCode": "990001",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        CompanySummary: {
            companyId: components["schemas"]["CompanyId"];
            name: components["schemas"]["ShortText"];
            areaCode: components["schemas"]["AreaCode"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 企业列表 / Page of companies
         * @description 一页企业。One page of companies.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        CompanyPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["CompanySummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 施工许可证 / Construction permit
         * @description 工程名称与许可证编号。Name of the works and number of the permit.
         * @example {
         *       "projectName": "示例花园一期",
         *       "permitNumber": "990001202601010101"
         *     }
         */
        Permit: {
            projectName: components["schemas"]["ShortText"];
            permitNumber: components["schemas"]["ShortText"];
        };
        /**
         * 坐标 / Position
         * @description WGS84 经纬度。WGS84 longitude and latitude.
         * @example {
         *       "lng": 113.1219,
         *       "lat": 23.0218
         *     }
         */
        Position: {
            /**
             * Format: double
             * @description 经度。Longitude.
             * @example 113.1219
             */
            lng: number;
            /**
             * Format: double
             * @description 纬度。Latitude.
             * @example 23.0218
             */
            lat: number;
        };
        /**
         * 城市规则 / City profile
         * @description 适用的城市规则集名称。Name of the city's rule set that applies.
         * @example foshan
         */
        ProfileKey: string;
        /**
         * 项目 / Project
         * @description 项目及其版本；电话与地址已脱敏。A project and its version; phone and address are masked.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "name": "示例花园一期",
         *       "areaCode": "990001",
         *       "statusCode": "003",
         *       "generalContractorId": "91990000MA00000A9E",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Project: {
            projectId: components["schemas"]["ProjectId"];
            /** @description 项目名称。Name of the project. */
            name: components["schemas"]["ShortText"];
            areaCode: components["schemas"]["AreaCode"];
            generalContractorId: components["schemas"]["CompanyId"];
            /**
             * @description 建设单位。The owner.
             * @example {
             *       "name": "示例置业有限公司"
             *     }
             */
            owner?: {
                companyId?: components["schemas"]["CompanyId"];
                name: components["schemas"]["ShortText"];
            };
            /** @description 项目简介。In a few words. */
            description?: components["schemas"]["LongText"];
            /**
             * @description 项目分类，01 房屋建筑。Category; 01 is building.
             * @example 01
             */
            category?: string;
            /**
             * @description 筹备、立项、在建、完工、停工。Preparing, approved, under construction, completed, suspended.
             * @example 003
             * @enum {string}
             */
            statusCode: "001" | "002" | "003" | "004" | "005";
            /** @description 施工许可证。Construction permits. */
            permits?: components["schemas"]["Permit"][];
            startDate?: components["schemas"]["Day"];
            completeDate?: components["schemas"]["Day"];
            /** @description 用地规划许可证编号。Land-use planning permit. */
            landPlanNumber?: components["schemas"]["ShortText"];
            /** @description 工程规划许可证编号。Works planning permit. */
            worksPlanNumber?: components["schemas"]["ShortText"];
            /** @description 总投资（万元）。Investment in ten thousand yuan. */
            investment?: components["schemas"]["DecimalText"];
            /**
             * Format: double
             * @description 建筑面积（平方米）。Floor area.
             * @example 5000
             */
            areaSquareMetres?: number;
            /**
             * Format: double
             * @description 长度（米）。Length.
             * @example 1200
             */
            lengthMetres?: number;
            contactName?: components["schemas"]["PersonName"];
            /**
             * @description 已脱敏。Masked.
             * @example 199****0002
             */
            contactPhone?: string;
            location?: components["schemas"]["Position"];
            /**
             * @description 已脱敏。Masked.
             * @example 示****
             */
            address?: string;
            /** @description 立项文号。Approval document. */
            approvalNumber?: components["schemas"]["ShortText"];
            /**
             * @description 立项级别。Approval level.
             * @example 003
             */
            approvalLevel?: string;
            /**
             * @description 建设规模。Size.
             * @example 02
             */
            sizeCode?: string;
            /**
             * @description 建设性质。Kind of works.
             * @example 001
             */
            propertyCode?: string;
            /**
             * @description 工程用途。Use.
             * @example 100
             */
            functionCode?: string;
            /**
             * @description 国别。Country.
             * @example 156
             */
            nationCode?: string;
            profile?: components["schemas"]["ProfileKey"];
            /**
             * @description 现场能否封闭管理；不能封闭的可用电子围栏或施工前合照。Can the site be closed? One that cannot may use a fence or a group photo.
             * @example true
             */
            closable?: boolean;
            /**
             * @description 电子围栏的顶点，WGS84，首尾可不重复。Corners of the electronic fence; the first need not be repeated.
             * @example [
             *       {
             *         "lng": 113.12,
             *         "lat": 23.02
             *       },
             *       {
             *         "lng": 113.13,
             *         "lat": 23.02
             *       },
             *       {
             *         "lng": 113.13,
             *         "lat": 23.03
             *       }
             *     ]
             */
            fence?: components["schemas"]["Position"][];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 项目登记 / Project statement
         * @description 项目基本信息；代码均取全国平台代码表。Facts of a project; codes are those of the national tables.
         * @example {
         *       "name": "示例花园一期",
         *       "areaCode": "990001",
         *       "statusCode": "003",
         *       "generalContractorId": "91990000MA00000A9E",
         *       "category": "01",
         *       "profile": "foshan",
         *       "closable": true
         *     }
         */
        ProjectInput: {
            /** @description 项目名称。Name of the project. */
            name: components["schemas"]["ShortText"];
            areaCode: components["schemas"]["AreaCode"];
            generalContractorId: components["schemas"]["CompanyId"];
            /**
             * @description 建设单位。The owner.
             * @example {
             *       "name": "示例置业有限公司"
             *     }
             */
            owner?: {
                companyId?: components["schemas"]["CompanyId"];
                name: components["schemas"]["ShortText"];
            };
            /** @description 项目简介。In a few words. */
            description?: components["schemas"]["LongText"];
            /**
             * @description 项目分类，01 房屋建筑。Category; 01 is building.
             * @example 01
             */
            category?: string;
            /**
             * @description 筹备、立项、在建、完工、停工。Preparing, approved, under construction, completed, suspended.
             * @example 003
             * @enum {string}
             */
            statusCode: "001" | "002" | "003" | "004" | "005";
            /** @description 施工许可证。Construction permits. */
            permits?: components["schemas"]["Permit"][];
            startDate?: components["schemas"]["Day"];
            completeDate?: components["schemas"]["Day"];
            /** @description 用地规划许可证编号。Land-use planning permit. */
            landPlanNumber?: components["schemas"]["ShortText"];
            /** @description 工程规划许可证编号。Works planning permit. */
            worksPlanNumber?: components["schemas"]["ShortText"];
            /** @description 总投资（万元）。Investment in ten thousand yuan. */
            investment?: components["schemas"]["DecimalText"];
            /**
             * Format: double
             * @description 建筑面积（平方米）。Floor area.
             * @example 5000
             */
            areaSquareMetres?: number;
            /**
             * Format: double
             * @description 长度（米）。Length.
             * @example 1200
             */
            lengthMetres?: number;
            contactName?: components["schemas"]["PersonName"];
            contactPhone?: components["schemas"]["Phone"];
            location?: components["schemas"]["Position"];
            /** @description 项目地址。Address of the site. */
            address?: components["schemas"]["LongText"];
            /** @description 立项文号。Approval document. */
            approvalNumber?: components["schemas"]["ShortText"];
            /**
             * @description 立项级别。Approval level.
             * @example 003
             */
            approvalLevel?: string;
            /**
             * @description 建设规模。Size.
             * @example 02
             */
            sizeCode?: string;
            /**
             * @description 建设性质。Kind of works.
             * @example 001
             */
            propertyCode?: string;
            /**
             * @description 工程用途。Use.
             * @example 100
             */
            functionCode?: string;
            /**
             * @description 国别。Country.
             * @example 156
             */
            nationCode?: string;
            profile?: components["schemas"]["ProfileKey"];
            /**
             * @description 现场能否封闭管理；不能封闭的可用电子围栏或施工前合照。Can the site be closed? One that cannot may use a fence or a group photo.
             * @example true
             */
            closable?: boolean;
            /**
             * @description 电子围栏的顶点，WGS84，首尾可不重复。Corners of the electronic fence; the first need not be repeated.
             * @example [
             *       {
             *         "lng": 113.12,
             *         "lat": 23.02
             *       },
             *       {
             *         "lng": 113.13,
             *         "lat": 23.02
             *       },
             *       {
             *         "lng": 113.13,
             *         "lat": 23.03
             *       }
             *     ]
             */
            fence?: components["schemas"]["Position"][];
        };
        /**
         * 项目摘要 / Project in a list
         * @description 列表中的项目。A project in a list.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "name": "示例花园一期",
         *       "areaCode": "990001",
         *       "statusCode": "003",
         *       "generalContractorId": "91990000MA00000A9E",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ProjectSummary: {
            projectId: components["schemas"]["ProjectId"];
            name: components["schemas"]["ShortText"];
            areaCode: components["schemas"]["AreaCode"];
            /**
             * @description 项目状态。Status.
             * @example 003
             */
            statusCode: string;
            generalContractorId: components["schemas"]["CompanyId"];
            profile?: components["schemas"]["ProfileKey"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 项目列表 / Page of projects
         * @description 一页项目。One page of projects.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ProjectPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["ProjectSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 银行账户 / Bank account
         * @description 账号加密保存。The number is stored encrypted.
         * @example {
         *       "bankCode": "102",
         *       "branchName": "示例支行",
         *       "accountNumber": "9900010000000001"
         *     }
         */
        BankAccountInput: {
            /**
             * @description 银行代码。Bank code.
             * @example 102
             */
            bankCode: string;
            /** @description 支行名称。Name of the branch. */
            branchName: components["schemas"]["ShortText"];
            /**
             * @description 账号。Account number.
             * @example 9900010000000001
             */
            accountNumber: string;
            /**
             * @description 联行号。Interbank number.
             * @example 990000000001
             */
            linkNumber?: string;
        };
        /**
         * 相关人员 / Named person
         * @description 项目经理、班组长等人员；未知的成员不填。A manager, leader or the like; members that are not known are left out.
         * @example {
         *       "name": "测试乙",
         *       "idCardType": "01",
         *       "idCardNumber": "990001198512120025",
         *       "phone": "19900000002"
         *     }
         */
        PersonInput: {
            name: components["schemas"]["PersonName"];
            idCardType?: components["schemas"]["IdCardType"];
            idCardNumber?: components["schemas"]["IdCardNumber"];
            phone?: components["schemas"]["Phone"];
        };
        /**
         * 参建单位登记 / Participant statement
         * @description 企业在项目中的角色与进退场日期。A company's part in a project and its dates.
         * @example {
         *       "participationType": "006",
         *       "joinedOn": "2026-03-01",
         *       "manager": {
         *         "name": "测试乙",
         *         "phone": "19900000002"
         *       }
         *     }
         */
        ParticipantInput: {
            /**
             * @description 参建类型：专业分包、设备分包、材料分包、后勤服务、特殊设备、劳务分包、监理、建设单位、总承包、勘察、设计、其它。Kind of participation.
             * @example 006
             * @enum {string}
             */
            participationType: "001" | "002" | "003" | "004" | "005" | "006" | "007" | "008" | "009" | "010" | "011" | "012";
            joinedOn?: components["schemas"]["Day"];
            leftOn?: components["schemas"]["Day"];
            /** @description 银行账户。Bank accounts. */
            bankAccounts?: components["schemas"]["BankAccountInput"][];
            manager?: components["schemas"]["PersonInput"];
        };
        /**
         * 银行账户（脱敏）/ Bank account, masked
         * @description 账号已脱敏。The number is masked.
         * @example {
         *       "bankCode": "102",
         *       "branchName": "示例支行",
         *       "accountNumber": "************0001"
         *     }
         */
        BankAccount: {
            /**
             * @description 银行代码。Bank code.
             * @example 102
             */
            bankCode: string;
            /**
             * @description 支行名称。Name of the branch.
             * @example 示例支行
             */
            branchName: string;
            /**
             * @description 已脱敏。Masked.
             * @example ************0001
             */
            accountNumber: string;
            /**
             * @description 联行号。Interbank number.
             * @example 990000000001
             */
            linkNumber?: string;
        };
        /**
         * 相关人员（脱敏）/ Named person, masked
         * @description 证件号码与电话已脱敏。ID number and phone are masked.
         * @example {
         *       "name": "测试乙",
         *       "idCardType": "01",
         *       "idCardNumber": "9900**********0025",
         *       "phone": "199****0002"
         *     }
         */
        Person: {
            name: components["schemas"]["PersonName"];
            idCardType?: components["schemas"]["IdCardType"];
            /**
             * @description 已脱敏的证件号码。Masked ID number.
             * @example 9900**********0025
             */
            idCardNumber?: string;
            /**
             * @description 已脱敏的电话。Masked phone.
             * @example 199****0002
             */
            phone?: string;
        };
        /**
         * 参建单位 / Participant
         * @description 参建单位及其版本。A participant and its version.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "companyId": "91990000MA00000B79",
         *       "participationType": "006",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Participant: {
            projectId: components["schemas"]["ProjectId"];
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 参建类型：专业分包、设备分包、材料分包、后勤服务、特殊设备、劳务分包、监理、建设单位、总承包、勘察、设计、其它。Kind of participation.
             * @example 006
             * @enum {string}
             */
            participationType: "001" | "002" | "003" | "004" | "005" | "006" | "007" | "008" | "009" | "010" | "011" | "012";
            joinedOn?: components["schemas"]["Day"];
            leftOn?: components["schemas"]["Day"];
            /** @description 银行账户。Bank accounts. */
            bankAccounts?: components["schemas"]["BankAccount"][];
            manager?: components["schemas"]["Person"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 参建单位摘要 / Participant in a list
         * @description 列表中的参建单位。A participant in a list.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "companyId": "91990000MA00000B79",
         *       "participationType": "006",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ParticipantSummary: {
            projectId: components["schemas"]["ProjectId"];
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 参建类型：专业分包、设备分包、材料分包、后勤服务、特殊设备、劳务分包、监理、建设单位、总承包、勘察、设计、其它。Kind of participation.
             * @example 006
             * @enum {string}
             */
            participationType: "001" | "002" | "003" | "004" | "005" | "006" | "007" | "008" | "009" | "010" | "011" | "012";
            joinedOn?: components["schemas"]["Day"];
            leftOn?: components["schemas"]["Day"];
            /** @description 银行账户。Bank accounts. */
            bankAccounts?: components["schemas"]["BankAccount"][];
            manager?: components["schemas"]["Person"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 参建单位列表 / Page of participants
         * @description 一页参建单位。One page of participants.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ParticipantPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["ParticipantSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 班组登记 / Team statement
         * @description 班组及其所属单位、班组长。A team, its company and its leader.
         * @example {
         *       "name": "钢筋一班",
         *       "companyId": "91990000MA00000B79",
         *       "leader": {
         *         "name": "测试乙"
         *       },
         *       "joinedOn": "2026-03-01"
         *     }
         */
        TeamInput: {
            /** @description 班组名称，项目内唯一。Name; unique within the project. */
            name: components["schemas"]["ShortText"];
            companyId: components["schemas"]["CompanyId"];
            leader?: components["schemas"]["PersonInput"];
            joinedOn?: components["schemas"]["Day"];
            leftOn?: components["schemas"]["Day"];
            /** @description 备注。Remark. */
            remark?: components["schemas"]["LongText"];
        };
        /**
         * 班组 / Team
         * @description 班组及其版本。A team and its version.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "teamId": "T-01",
         *       "name": "钢筋一班",
         *       "companyId": "91990000MA00000B79",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Team: {
            projectId: components["schemas"]["ProjectId"];
            teamId: components["schemas"]["TeamId"];
            /** @description 班组名称，项目内唯一。Name; unique within the project. */
            name: components["schemas"]["ShortText"];
            companyId: components["schemas"]["CompanyId"];
            leader?: components["schemas"]["Person"];
            joinedOn?: components["schemas"]["Day"];
            leftOn?: components["schemas"]["Day"];
            /** @description 备注。Remark. */
            remark?: components["schemas"]["LongText"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 班组摘要 / Team in a list
         * @description 列表中的班组。A team in a list.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "teamId": "T-01",
         *       "name": "钢筋一班",
         *       "companyId": "91990000MA00000B79",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        TeamSummary: {
            projectId: components["schemas"]["ProjectId"];
            teamId: components["schemas"]["TeamId"];
            /** @description 班组名称，项目内唯一。Name; unique within the project. */
            name: components["schemas"]["ShortText"];
            companyId: components["schemas"]["CompanyId"];
            leader?: components["schemas"]["Person"];
            joinedOn?: components["schemas"]["Day"];
            leftOn?: components["schemas"]["Day"];
            /** @description 备注。Remark. */
            remark?: components["schemas"]["LongText"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 班组列表 / Page of teams
         * @description 一页班组。One page of teams.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        TeamPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["TeamSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 人员登记 / Worker registration
         * @description 自然键为证件类型与号码；同一人再次登记得到同一 workerId。The natural key is type and number of the ID; the same person again gets the same workerId.
         * @example {
         *       "name": "测试甲",
         *       "idCardType": "01",
         *       "idCardNumber": "990001199001010013",
         *       "gender": "MALE",
         *       "nation": "汉",
         *       "phone": "19900000001",
         *       "politicsCode": "13",
         *       "educationCode": "02",
         *       "grantOrg": "示例市公安局",
         *       "address": "示例市一号"
         *     }
         */
        WorkerInput: {
            name: components["schemas"]["PersonName"];
            idCardType: components["schemas"]["IdCardType"];
            idCardNumber: components["schemas"]["IdCardNumber"];
            /**
             * @description 性别。Gender.
             * @example MALE
             * @enum {string}
             */
            gender?: "MALE" | "FEMALE";
            /**
             * @description 民族，与证件一致（汉、回、藏……）。Ethnic group, in the characters of the card.
             * @example 汉
             */
            nation?: string;
            birthDate?: components["schemas"]["Day"];
            /** @description 证件上的住址。Address as on the card. */
            address?: components["schemas"]["LongText"];
            phone?: components["schemas"]["Phone"];
            /** @description 发证机关。Issuing office. */
            grantOrg?: components["schemas"]["ShortText"];
            validFrom?: components["schemas"]["Day"];
            /** @description 证件有效期止；长期有效的不填。Last day of validity; left out for a card without end. */
            validTo?: components["schemas"]["Day"];
            /**
             * @description 政治面貌，代码表 political.national。Political status.
             * @example 13
             */
            politicsCode?: string;
            /**
             * @description 文化程度，代码表 education.national。Education.
             * @example 02
             */
            educationCode?: string;
            /**
             * @description 婚姻状况：01 未婚、02 已婚、03 离异、04 丧偶。Marital status.
             * @example 02
             */
            maritalCode?: string;
            /** @description 头像照片的摘要。Digest of the head photo. */
            photoSha256?: components["schemas"]["Sha256"];
        };
        /**
         * 人员 / Worker
         * @description 证件号码、出生日期、电话、住址已脱敏。ID number, birth date, phone and address are masked.
         * @example {
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "name": "测试甲",
         *       "idCardType": "01",
         *       "idCardNumber": "9900**********0013",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Worker: {
            workerId: components["schemas"]["WorkerId"];
            name: components["schemas"]["PersonName"];
            idCardType: components["schemas"]["IdCardType"];
            /**
             * @description 已脱敏。Masked.
             * @example 9900**********0013
             */
            idCardNumber: string;
            /**
             * @description 性别。Gender.
             * @example MALE
             * @enum {string}
             */
            gender?: "MALE" | "FEMALE";
            /**
             * @description 民族，与证件一致（汉、回、藏……）。Ethnic group, in the characters of the card.
             * @example 汉
             */
            nation?: string;
            /**
             * @description 已脱敏。Masked.
             * @example ****-**-**
             */
            birthDate?: string;
            /**
             * @description 已脱敏。Masked.
             * @example 示****
             */
            address?: string;
            /**
             * @description 已脱敏。Masked.
             * @example 199****0001
             */
            phone?: string;
            /** @description 发证机关。Issuing office. */
            grantOrg?: components["schemas"]["ShortText"];
            validFrom?: components["schemas"]["Day"];
            /** @description 证件有效期止；长期有效的不填。Last day of validity; left out for a card without end. */
            validTo?: components["schemas"]["Day"];
            /**
             * @description 政治面貌，代码表 political.national。Political status.
             * @example 13
             */
            politicsCode?: string;
            /**
             * @description 文化程度，代码表 education.national。Education.
             * @example 02
             */
            educationCode?: string;
            /**
             * @description 婚姻状况：01 未婚、02 已婚、03 离异、04 丧偶。Marital status.
             * @example 02
             */
            maritalCode?: string;
            /** @description 头像照片的摘要。Digest of the head photo. */
            photoSha256?: components["schemas"]["Sha256"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 带体系的代码 / Code with its scheme
         * @description 代码只在其体系内有意义，不接受单独的数字。A code means something only within its scheme; a bare digit is never accepted.
         * @example {
         *       "scheme": "CN-NATIONAL",
         *       "code": "010"
         *     }
         */
        CodedValue: {
            /**
             * @description 代码体系，例如 CN-NATIONAL。Scheme, for example CN-NATIONAL.
             * @example CN-NATIONAL
             */
            scheme: string;
            /**
             * @description 代码。Code.
             * @example 010
             */
            code: string;
        };
        /**
         * 项目工人登记 / Project worker statement
         * @description 人员在项目中的班组、用工单位、工种与类型。A person's team, employer, work type and role on a project.
         * @example {
         *       "teamId": "T-01",
         *       "companyId": "91990000MA00000B79",
         *       "workType": {
         *         "scheme": "CN-NATIONAL",
         *         "code": "020"
         *       },
         *       "role": "WORKER",
         *       "isTeamLeader": false
         *     }
         */
        ProjectWorkerInput: {
            teamId: components["schemas"]["TeamId"];
            companyId: components["schemas"]["CompanyId"];
            workType: components["schemas"]["CodedValue"];
            /**
             * @description 管理人员或建筑工人。Manager or worker.
             * @example WORKER
             * @enum {string}
             */
            role: "MANAGER" | "WORKER";
            /**
             * @description 是否班组长。Team leader?
             * @example false
             */
            isTeamLeader: boolean;
            /**
             * @description 是否购买工伤或意外伤害保险。Insured against accidents at work?
             * @example true
             */
            insured?: boolean;
            joinedUnionOn?: components["schemas"]["Day"];
            /** @description 特长。Speciality. */
            speciality?: components["schemas"]["ShortText"];
            /**
             * @description 是否有重大病史。Serious medical history?
             * @example false
             */
            badMedicalHistory?: boolean;
            /**
             * @description 紧急联系人。Emergency contact.
             * @example {
             *       "name": "测试丁",
             *       "phone": "19900000004"
             *     }
             */
            emergencyContact?: {
                name?: components["schemas"]["PersonName"];
                phone?: components["schemas"]["Phone"];
            };
            workingSince?: components["schemas"]["Day"];
        };
        /**
         * 项目工人 / Project worker
         * @description 项目工人及其版本。A project worker and the version.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "name": "测试甲",
         *       "teamId": "T-01",
         *       "companyId": "91990000MA00000B79",
         *       "workType": {
         *         "scheme": "CN-NATIONAL",
         *         "code": "020"
         *       },
         *       "role": "WORKER",
         *       "isTeamLeader": false,
         *       "onSite": true,
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ProjectWorker: {
            projectId: components["schemas"]["ProjectId"];
            workerId: components["schemas"]["WorkerId"];
            name?: components["schemas"]["PersonName"];
            teamId: components["schemas"]["TeamId"];
            companyId: components["schemas"]["CompanyId"];
            workType: components["schemas"]["CodedValue"];
            /**
             * @description 管理人员或建筑工人。Manager or worker.
             * @example WORKER
             * @enum {string}
             */
            role: "MANAGER" | "WORKER";
            /**
             * @description 是否班组长。Team leader?
             * @example false
             */
            isTeamLeader: boolean;
            /**
             * @description 是否购买工伤或意外伤害保险。Insured against accidents at work?
             * @example true
             */
            insured?: boolean;
            joinedUnionOn?: components["schemas"]["Day"];
            /** @description 特长。Speciality. */
            speciality?: components["schemas"]["ShortText"];
            /**
             * @description 是否有重大病史。Serious medical history?
             * @example false
             */
            badMedicalHistory?: boolean;
            /**
             * @description 紧急联系人，电话已脱敏。Emergency contact; the phone is masked.
             * @example {
             *       "name": "测试丁",
             *       "phone": "199****0004"
             *     }
             */
            emergencyContact?: {
                name?: components["schemas"]["PersonName"];
                /**
                 * @description 已脱敏。Masked.
                 * @example 199****0004
                 */
                phone?: string;
            };
            workingSince?: components["schemas"]["Day"];
            /**
             * @description 是否在场。Is the person on the site's list?
             * @example true
             */
            onSite: boolean;
            joinedOn?: components["schemas"]["Day"];
            leftOn?: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 项目工人摘要 / Project worker in a list
         * @description 列表中的项目工人。A project worker in a list.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "name": "测试甲",
         *       "teamId": "T-01",
         *       "companyId": "91990000MA00000B79",
         *       "workType": {
         *         "scheme": "CN-NATIONAL",
         *         "code": "020"
         *       },
         *       "role": "WORKER",
         *       "isTeamLeader": false,
         *       "onSite": true,
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ProjectWorkerSummary: {
            projectId: components["schemas"]["ProjectId"];
            workerId: components["schemas"]["WorkerId"];
            name?: components["schemas"]["PersonName"];
            teamId: components["schemas"]["TeamId"];
            companyId: components["schemas"]["CompanyId"];
            workType: components["schemas"]["CodedValue"];
            /**
             * @description 管理人员或建筑工人。Manager or worker.
             * @example WORKER
             * @enum {string}
             */
            role: "MANAGER" | "WORKER";
            /**
             * @description 是否班组长。Team leader?
             * @example false
             */
            isTeamLeader: boolean;
            /**
             * @description 是否购买工伤或意外伤害保险。Insured against accidents at work?
             * @example true
             */
            insured?: boolean;
            joinedUnionOn?: components["schemas"]["Day"];
            /** @description 特长。Speciality. */
            speciality?: components["schemas"]["ShortText"];
            /**
             * @description 是否有重大病史。Serious medical history?
             * @example false
             */
            badMedicalHistory?: boolean;
            /**
             * @description 紧急联系人，电话已脱敏。Emergency contact; the phone is masked.
             * @example {
             *       "name": "测试丁",
             *       "phone": "199****0004"
             *     }
             */
            emergencyContact?: {
                name?: components["schemas"]["PersonName"];
                /**
                 * @description 已脱敏。Masked.
                 * @example 199****0004
                 */
                phone?: string;
            };
            workingSince?: components["schemas"]["Day"];
            /**
             * @description 是否在场。Is the person on the site's list?
             * @example true
             */
            onSite: boolean;
            joinedOn?: components["schemas"]["Day"];
            leftOn?: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 项目工人列表 / Page of project workers
         * @description 一页项目工人。One page of project workers.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ProjectWorkerPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["ProjectWorkerSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 附件 / Attachment
         * @description 附件先以其摘要上传到 /v1/photos/{sha256}，此处只引用。Uploaded first by its digest to /v1/photos/{sha256}; named here.
         * @example {
         *       "name": "退场确认书.jpg",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        Attachment: {
            /**
             * @description 附件名称。Name of the attachment.
             * @example 退场确认书.jpg
             */
            name: string;
            sha256: components["schemas"]["Sha256"];
        };
        /**
         * 进退场登记 / Movement statement
         * @description LEAVE 必须有退场确认书扫描件，并说明工资是否结清。LEAVE needs the scan of the signed confirmation and says whether the pay is settled.
         * @example {
         *       "type": "JOIN",
         *       "date": "2026-11-20"
         *     }
         */
        MovementInput: {
            /**
             * @description 进场或退场。Join or leave the project.
             * @example JOIN
             * @enum {string}
             */
            type: "JOIN" | "LEAVE";
            date: components["schemas"]["Day"];
            /** @description 退场评价或诚信记录。Evaluation at leaving. */
            evaluation?: components["schemas"]["LongText"];
            /**
             * @description 工资是否结清。Is the pay settled?
             * @example SETTLED
             * @enum {string}
             */
            settlement?: "SETTLED" | "UNSETTLED" | "UNKNOWN";
            confirmation?: components["schemas"]["Attachment"];
        };
        /**
         * 进退场 / Movement
         * @description 一次进场或退场。One joining or leaving.
         * @example {
         *       "movementId": "m_01J",
         *       "projectId": "P-2026-0001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "type": "JOIN",
         *       "date": "2026-11-20",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Movement: {
            /**
             * @description 进退场编号。Id of the movement.
             * @example m_01J
             */
            movementId: string;
            projectId: components["schemas"]["ProjectId"];
            workerId: components["schemas"]["WorkerId"];
            /**
             * @description 进场或退场。Join or leave the project.
             * @example JOIN
             * @enum {string}
             */
            type: "JOIN" | "LEAVE";
            date: components["schemas"]["Day"];
            /** @description 退场评价或诚信记录。Evaluation at leaving. */
            evaluation?: components["schemas"]["LongText"];
            /**
             * @description 工资是否结清。Is the pay settled?
             * @example SETTLED
             * @enum {string}
             */
            settlement?: "SETTLED" | "UNSETTLED" | "UNKNOWN";
            confirmation?: components["schemas"]["Attachment"];
            recordedAt?: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 合同编号 / Contract id
         * @description 项目内唯一。Unique within its project.
         * @example C-0001
         */
        ContractId: string;
        /**
         * 合同登记 / Contract statement
         * @description 劳动合同或用工协议。Labour contract or work agreement.
         * @example {
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "companyId": "91990000MA00000B79",
         *       "periodType": "FIXED_TERM",
         *       "startDate": "2026-11-20",
         *       "endDate": "2027-11-19"
         *     }
         */
        ContractInput: {
            workerId: components["schemas"]["WorkerId"];
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 固定期限，或以完成一定工作为期限。Fixed term, or until the work is done.
             * @example FIXED_TERM
             * @enum {string}
             */
            periodType: "FIXED_TERM" | "BY_WORK";
            startDate: components["schemas"]["Day"];
            endDate: components["schemas"]["Day"];
            /**
             * @description 计量单位：米、平方米、立方米。Unit; metre, square metre, cubic metre.
             * @example 81
             * @enum {string}
             */
            unitCode?: "80" | "81" | "82";
            /**
             * Format: int64
             * @description 单价（分）。Price per unit in fen.
             * @example 2500
             */
            unitPriceFen?: number;
            /** @description 合同扫描件。Scans of the contract. */
            attachments?: components["schemas"]["Attachment"][];
        };
        /**
         * 合同 / Contract
         * @description 合同及其版本。A contract and its version.
         * @example {
         *       "contractId": "C-0001",
         *       "projectId": "P-2026-0001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "companyId": "91990000MA00000B79",
         *       "periodType": "FIXED_TERM",
         *       "startDate": "2026-11-20",
         *       "endDate": "2027-11-19",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Contract: {
            contractId: components["schemas"]["ContractId"];
            projectId: components["schemas"]["ProjectId"];
            workerId: components["schemas"]["WorkerId"];
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 固定期限，或以完成一定工作为期限。Fixed term, or until the work is done.
             * @example FIXED_TERM
             * @enum {string}
             */
            periodType: "FIXED_TERM" | "BY_WORK";
            startDate: components["schemas"]["Day"];
            endDate: components["schemas"]["Day"];
            /**
             * @description 计量单位：米、平方米、立方米。Unit; metre, square metre, cubic metre.
             * @example 81
             * @enum {string}
             */
            unitCode?: "80" | "81" | "82";
            /**
             * Format: int64
             * @description 单价（分）。Price per unit in fen.
             * @example 2500
             */
            unitPriceFen?: number;
            /** @description 合同扫描件。Scans of the contract. */
            attachments?: components["schemas"]["Attachment"][];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 临时入场许可 / Entry permit
         * @description 限时，写明批准人与原因；workerId 与 strangerRef 恰有一个。Limited in time, with approver and reason; exactly one of workerId and strangerRef.
         * @example {
         *       "strangerRef": "stranger-0007",
         *       "approver": "manager-01",
         *       "reason": "设备检修",
         *       "validFrom": "2026-11-20T08:00:00+08:00",
         *       "validTo": "2026-11-20T18:00:00+08:00"
         *     }
         */
        EntryPermitInput: {
            workerId?: components["schemas"]["WorkerId"];
            strangerRef?: components["schemas"]["StrangerRef"];
            /**
             * @description 批准人账号。The approver's account.
             * @example manager-01
             */
            approver: string;
            /**
             * @description 原因。Reason.
             * @example 设备检修
             */
            reason: string;
            validFrom: components["schemas"]["Instant"];
            validTo: components["schemas"]["Instant"];
        };
        /**
         * 许可记录 / Entry permit record
         * @description 已批准的临时入场。A permit that was granted.
         * @example {
         *       "permitId": "ep_01J",
         *       "projectId": "P-2026-0001",
         *       "strangerRef": "stranger-0007",
         *       "approver": "manager-01",
         *       "reason": "设备检修",
         *       "validFrom": "2026-11-20T08:00:00+08:00",
         *       "validTo": "2026-11-20T18:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        EntryPermit: {
            /**
             * @description 许可编号。Id of the permit.
             * @example ep_01J
             */
            permitId: string;
            projectId: components["schemas"]["ProjectId"];
            workerId?: components["schemas"]["WorkerId"];
            strangerRef?: components["schemas"]["StrangerRef"];
            /**
             * @description 批准人账号。The approver's account.
             * @example manager-01
             */
            approver: string;
            /**
             * @description 原因。Reason.
             * @example 设备检修
             */
            reason: string;
            validFrom: components["schemas"]["Instant"];
            validTo: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 停工登记 / Suspension statement
         * @description 从该日起停工，期间考勤保存但不计入。From that day on; attendance is kept but not counted.
         * @example {
         *       "from": "2026-11-20",
         *       "reason": "整改"
         *     }
         */
        SuspensionInput: {
            from: components["schemas"]["Day"];
            /**
             * @description 原因。Reason.
             * @example 整改
             */
            reason: string;
        };
        /**
         * 停工 / Suspension
         * @description 一段停工，首尾两日均停工。A suspension; both days belong to it.
         * @example {
         *       "suspensionId": "s_01J",
         *       "projectId": "P-2026-0001",
         *       "from": "2026-11-20",
         *       "reason": "整改",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Suspension: {
            /**
             * @description 停工编号。Id of the suspension.
             * @example s_01J
             */
            suspensionId: string;
            projectId: components["schemas"]["ProjectId"];
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
            /**
             * @description 原因。Reason.
             * @example 整改
             */
            reason: string;
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 复工登记 / End of a suspension
         * @description 停工的最后一天。The last suspended day.
         * @example {
         *       "to": "2026-11-30"
         *     }
         */
        SuspensionEndInput: {
            to: components["schemas"]["Day"];
        };
        /**
         * 工资月份 / Wage month
         * @description 北京时间的日历月。Calendar month in Asia/Shanghai.
         * @example 2026-10
         */
        WageMonth: string;
        /**
         * 人员月考勤 / A worker's month
         * @description 只计入有效考勤。工时为每日进出配对之和；有进无出、有出无进的日子另计为不完整。Counted attendance only. Hours are the pairs of in and out within each day; days with a passage that has no counterpart are told apart.
         * @example {
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "name": "测试甲",
         *       "companyId": "91990000MA00000B79",
         *       "teamId": "T-01",
         *       "days": 26,
         *       "hours": 208.25,
         *       "incompleteDays": [
         *         "2026-10-03"
         *       ]
         *     }
         */
        AttendanceSummaryLine: {
            workerId: components["schemas"]["WorkerId"];
            name: components["schemas"]["PersonName"];
            companyId: components["schemas"]["CompanyId"];
            teamId: components["schemas"]["TeamId"];
            /**
             * Format: int32
             * @description 有考勤的天数。Days with attendance.
             * @example 26
             */
            days: number;
            /**
             * Format: double
             * @description 工时，两位小数。Hours, two decimals.
             * @example 208.25
             */
            hours: number;
            /**
             * @description 进出不成对的日子。Days on which a passage has no counterpart.
             * @example [
             *       "2026-10-03"
             *     ]
             */
            incompleteDays: components["schemas"]["Day"][];
        };
        /**
         * 月考勤汇总 / Attendance summary of a month
         * @description 一页人员，按人员标识排列。One page of workers, by worker id.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "month": "2026-10",
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        AttendanceSummary: {
            projectId: components["schemas"]["ProjectId"];
            month: components["schemas"]["WageMonth"];
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["AttendanceSummaryLine"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 工资表状态 / State of a payroll sheet
         * @description DRAFT 待上传；UPLOADED 已上传；SIGNED 已签字；NOTICED 已公示；APPROVED 已复核；EXPORTED 已生成银行文件；PARTLY 部分到账； RECONCILED 全部到账；FAILED 全部未到账；CONFIRMED 已确认对账；DECLARED 企业自行发放。 DRAFT: no table yet. UPLOADED, SIGNED, NOTICED, APPROVED: the steps done. EXPORTED: the bank's file is made. PARTLY, RECONCILED, FAILED: what the bank's answers say. CONFIRMED: reconciliation confirmed. DECLARED: the firm says that it paid by itself.
         * @example UPLOADED
         * @enum {string}
         */
        PayrollSheetState: "DRAFT" | "UPLOADED" | "SIGNED" | "NOTICED" | "APPROVED" | "EXPORTED" | "PARTLY" | "RECONCILED" | "FAILED" | "CONFIRMED" | "DECLARED";
        /**
         * 工资表编号 / Payroll sheet id
         * @description 项目内唯一，由提交方给出。Unique within its project, given by the caller.
         * @example S-2026-10-01
         */
        SheetId: string;
        /**
         * 工资表种类 / Kind of payroll sheet
         * @description REGULAR 当期工资；SUPPLEMENT 当期补发；BACK_PAY 补发以前月份的工资。 REGULAR: wages of the period. SUPPLEMENT: more for the same period. BACK_PAY: wages of an earlier month.
         * @example REGULAR
         * @enum {string}
         */
        PayrollKind: "REGULAR" | "SUPPLEMENT" | "BACK_PAY";
        /**
         * 操作人员标识 / Person id
         * @description 由登记该人员的系统给出，全平台唯一；不要用身份证号或电话。Given by the system that states the person, unique in the hub; never an ID number or a phone.
         * @example wage-officer-01
         */
        PersonId: string;
        /**
         * 已上传的工资表 / The table taken in
         * @description 一个版本的内容；重新上传即为新版本，签字、公示与复核随之失效。The content of one version; another table is a new version and voids scan, notice and approval.
         * @example {
         *       "version": 1,
         *       "lines": 3,
         *       "totalFen": 1550050,
         *       "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "source": "ENTERED",
         *       "madeBy": "wage-officer-01",
         *       "madeAt": "2026-11-05T09:00:00.000+08:00",
         *       "matchedWorkers": 3,
         *       "matchRateBp": 10000
         *     }
         */
        PayrollTable: {
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            /**
             * Format: int32
             * @description 行数。Lines.
             * @example 3
             */
            lines: number;
            /**
             * Format: int64
             * @description 各行实发之和。Sum of the net amounts.
             * @example 400000
             */
            totalFen: number;
            /** @description 内容摘要：表头与各行的规范文本的 SHA-256；同样的内容得到同样的摘要，复核与之绑定。SHA-256 of head and lines in canonical form; the same content has the same digest, and an approval is bound to it. */
            contentDigest: components["schemas"]["Sha256"];
            /**
             * @description 来源：录入、Excel、CSV、由考勤计算。Entered, Excel, CSV, or computed from attendance.
             * @example ENTERED
             * @enum {string}
             */
            source: "ENTERED" | "XLSX" | "CSV" | "COMPUTED";
            /** @description 经办人。Who made it. */
            madeBy: components["schemas"]["PersonId"];
            madeAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description 当月有考勤的人数（一次进或出即可）。Workers with attendance in the wage month; one entry or exit is enough.
             * @example 3
             */
            matchedWorkers: number;
            /**
             * Format: int32
             * @description 预期匹配率，万分之几，四舍五入；每次上传重新计算。Expected match rate in hundredths of a percent, rounded half up; computed anew at each import.
             * @example 10000
             */
            matchRateBp: number;
        };
        /**
         * 工资行状态 / State of a payroll line
         * @description OPEN 未提交；SENT 已提交银行；IN_DOUBT 结果待查；PAID 银行证实到账；FAILED 未成功；RETURNED 退票；DECLARED 企业自报； CLOSED_MANUALLY 人工了结。 OPEN: not handed to a bank. SENT: the bank has it, or may have it. IN_DOUBT: the bank did not tell. PAID: proven by the bank. FAILED, RETURNED: not paid. DECLARED: the firm says so. CLOSED_MANUALLY: closed by two people without evidence.
         * @example OPEN
         * @enum {string}
         */
        PayrollLineState: "OPEN" | "SENT" | "IN_DOUBT" | "PAID" | "FAILED" | "RETURNED" | "DECLARED" | "CLOSED_MANUALLY";
        /**
         * 各状态合计 / Sum of one state
         * @description 各状态之和在任何时刻都等于总额。The sums of all states equal the total at every moment.
         * @example {
         *       "state": "OPEN",
         *       "lines": 3,
         *       "amountFen": 1550050
         *     }
         */
        PayrollStateSum: {
            state: components["schemas"]["PayrollLineState"];
            /**
             * Format: int32
             * @description 行数。Lines.
             * @example 3
             */
            lines: number;
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 400000
             */
            amountFen: number;
        };
        /**
         * 签字扫描件 / Signed scan
         * @description 工人签字的工资表扫描件，只对一个版本有效。The scan that the workers signed; good for one version.
         * @example {
         *       "version": 1,
         *       "attachments": [
         *         "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *       ],
         *       "recordedBy": "wage-officer-01",
         *       "recordedAt": "2026-11-06T09:00:00.000+08:00"
         *     }
         */
        SignedScan: {
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            /**
             * @description 扫描件的摘要，按页序。Digests of the scans, in the order of their pages.
             * @example [
             *       "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *     ]
             */
            attachments: components["schemas"]["Sha256"][];
            recordedBy: components["schemas"]["PersonId"];
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * 公示 / Public notice
         * @description 一个版本的公示期，首尾两天均计入。When one version was publicly noticed, both days included.
         * @example {
         *       "version": 1,
         *       "fromDay": "2026-11-06",
         *       "toDay": "2026-11-10",
         *       "recordedBy": "wage-officer-01",
         *       "recordedAt": "2026-11-06T10:00:00.000+08:00"
         *     }
         */
        PublicNotice: {
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            /** @description 第一天。The first day. */
            fromDay: components["schemas"]["Day"];
            /** @description 最后一天。The last day. */
            toDay: components["schemas"]["Day"];
            recordedBy: components["schemas"]["PersonId"];
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * 复核 / Approval
         * @description 第二个人对确切内容的同意。A second person's agreement to exactly this content.
         * @example {
         *       "version": 1,
         *       "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "madeBy": "wage-officer-01",
         *       "approvedBy": "wage-head-01",
         *       "approvedAt": "2026-11-11T09:00:00.000+08:00"
         *     }
         */
        PayrollApproval: {
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            contentDigest: components["schemas"]["Sha256"];
            /** @description 经办人。The maker. */
            madeBy: components["schemas"]["PersonId"];
            /** @description 复核人。The checker. */
            approvedBy: components["schemas"]["PersonId"];
            approvedAt: components["schemas"]["Instant"];
        };
        /**
         * 发放自报 / Payment declaration
         * @description 企业自行发放的说明，不作为到账证明。What a firm says that it paid by itself; never shown as paid.
         * @example {
         *       "version": 1,
         *       "totalFen": 1550050,
         *       "paidOn": "2026-11-12",
         *       "recordedBy": "wage-officer-01",
         *       "recordedAt": "2026-11-12T09:00:00.000+08:00"
         *     }
         */
        PaymentDeclaration: {
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description 发放总额，须等于工资表总额。What was paid; equals the total of the sheet.
             * @example 400000
             */
            totalFen: number;
            /** @description 发放日期。The day of payment. */
            paidOn: components["schemas"]["Day"];
            /** @description 交易流水号等。Reference of the transaction. */
            transaction?: components["schemas"]["ShortText"];
            /**
             * @description 发放凭证的摘要。Digests of vouchers.
             * @example [
             *       "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *     ]
             */
            attachments?: components["schemas"]["Sha256"][];
            recordedBy: components["schemas"]["PersonId"];
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * 工资表概况 / Payroll sheet as listed
         * @description 表头、当前版本、各状态合计与已完成的步骤。Head, current version, sums by state and the steps done.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "sheetId": "S-2026-10-01",
         *       "companyId": "91990000MA00000B79",
         *       "accountId": "A-01",
         *       "payMonth": "2026-10",
         *       "kind": "REGULAR",
         *       "payDay": "2026-11-15",
         *       "payBy": "2026-11-13",
         *       "payByBasis": "WEEKENDS",
         *       "state": "APPROVED",
         *       "version": 1,
         *       "table": {
         *         "version": 1,
         *         "lines": 3,
         *         "totalFen": 1550050,
         *         "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "source": "ENTERED",
         *         "madeBy": "wage-officer-01",
         *         "madeAt": "2026-11-05T09:00:00.000+08:00",
         *         "matchedWorkers": 3,
         *         "matchRateBp": 10000
         *       },
         *       "sums": [
         *         {
         *           "state": "OPEN",
         *           "lines": 3,
         *           "amountFen": 1550050
         *         }
         *       ],
         *       "scan": {
         *         "version": 1,
         *         "attachments": [
         *           "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         ],
         *         "recordedBy": "wage-officer-01",
         *         "recordedAt": "2026-11-06T09:00:00.000+08:00"
         *       },
         *       "approval": {
         *         "version": 1,
         *         "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "madeBy": "wage-officer-01",
         *         "approvedBy": "wage-head-01",
         *         "approvedAt": "2026-11-11T09:00:00.000+08:00"
         *       },
         *       "updatedAt": "2026-11-11T09:00:00.000+08:00"
         *     }
         */
        PayrollSheetEntry: {
            projectId: components["schemas"]["ProjectId"];
            sheetId: components["schemas"]["SheetId"];
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 工资专用账户编号。Id of the special wage account.
             * @example A-01
             */
            accountId: string;
            payMonth: components["schemas"]["WageMonth"];
            kind: components["schemas"]["PayrollKind"];
            backPayMonth?: components["schemas"]["WageMonth"];
            reason?: components["schemas"]["LongText"];
            /** @description 约定的发薪日。The agreed pay day. */
            payDay: components["schemas"]["Day"];
            /** @description 最迟支付日：发薪日遇节假日或休息日时提前。The last day to pay: before a holiday or rest day that the pay day falls on. */
            payBy: components["schemas"]["Day"];
            /**
             * @description CALENDAR 依据运营方提供的放假安排；WEEKENDS 该年份没有放假安排，只按周六、周日。CALENDAR: the operator's calendar covers the days. WEEKENDS: it does not, so only Saturdays and Sundays are rest days.
             * @example WEEKENDS
             * @enum {string}
             */
            payByBasis: "CALENDAR" | "WEEKENDS";
            state: components["schemas"]["PayrollSheetState"];
            /**
             * Format: int32
             * @description 当前版本；0 为尚未上传。The current version; 0 before the first table.
             * @example 1
             */
            version: number;
            table?: components["schemas"]["PayrollTable"];
            /** @description 当前版本各状态合计。Sums of the current version. */
            sums: components["schemas"]["PayrollStateSum"][];
            scan?: components["schemas"]["SignedScan"];
            notice?: components["schemas"]["PublicNotice"];
            approval?: components["schemas"]["PayrollApproval"];
            declaration?: components["schemas"]["PaymentDeclaration"];
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 工资表列表 / Page of payroll sheets
         * @description 一页工资表。One page of payroll sheets.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        PayrollSheetPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["PayrollSheetEntry"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 工资表 / Payroll sheet
         * @description 表头、当前版本、各状态合计与已完成的步骤。Head, current version, sums by state and the steps done.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "sheetId": "S-2026-10-01",
         *       "companyId": "91990000MA00000B79",
         *       "accountId": "A-01",
         *       "payMonth": "2026-10",
         *       "kind": "REGULAR",
         *       "payDay": "2026-11-15",
         *       "payBy": "2026-11-13",
         *       "payByBasis": "WEEKENDS",
         *       "state": "APPROVED",
         *       "version": 1,
         *       "table": {
         *         "version": 1,
         *         "lines": 3,
         *         "totalFen": 1550050,
         *         "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "source": "ENTERED",
         *         "madeBy": "wage-officer-01",
         *         "madeAt": "2026-11-05T09:00:00.000+08:00",
         *         "matchedWorkers": 3,
         *         "matchRateBp": 10000
         *       },
         *       "sums": [
         *         {
         *           "state": "OPEN",
         *           "lines": 3,
         *           "amountFen": 1550050
         *         }
         *       ],
         *       "scan": {
         *         "version": 1,
         *         "attachments": [
         *           "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         ],
         *         "recordedBy": "wage-officer-01",
         *         "recordedAt": "2026-11-06T09:00:00.000+08:00"
         *       },
         *       "approval": {
         *         "version": 1,
         *         "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "madeBy": "wage-officer-01",
         *         "approvedBy": "wage-head-01",
         *         "approvedAt": "2026-11-11T09:00:00.000+08:00"
         *       },
         *       "updatedAt": "2026-11-11T09:00:00.000+08:00",
         *       "serverTime": "2026-11-11T09:00:01.000+08:00"
         *     }
         */
        PayrollSheet: {
            projectId: components["schemas"]["ProjectId"];
            sheetId: components["schemas"]["SheetId"];
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 工资专用账户编号。Id of the special wage account.
             * @example A-01
             */
            accountId: string;
            payMonth: components["schemas"]["WageMonth"];
            kind: components["schemas"]["PayrollKind"];
            backPayMonth?: components["schemas"]["WageMonth"];
            reason?: components["schemas"]["LongText"];
            /** @description 约定的发薪日。The agreed pay day. */
            payDay: components["schemas"]["Day"];
            /** @description 最迟支付日：发薪日遇节假日或休息日时提前。The last day to pay: before a holiday or rest day that the pay day falls on. */
            payBy: components["schemas"]["Day"];
            /**
             * @description CALENDAR 依据运营方提供的放假安排；WEEKENDS 该年份没有放假安排，只按周六、周日。CALENDAR: the operator's calendar covers the days. WEEKENDS: it does not, so only Saturdays and Sundays are rest days.
             * @example WEEKENDS
             * @enum {string}
             */
            payByBasis: "CALENDAR" | "WEEKENDS";
            state: components["schemas"]["PayrollSheetState"];
            /**
             * Format: int32
             * @description 当前版本；0 为尚未上传。The current version; 0 before the first table.
             * @example 1
             */
            version: number;
            table?: components["schemas"]["PayrollTable"];
            /** @description 当前版本各状态合计。Sums of the current version. */
            sums: components["schemas"]["PayrollStateSum"][];
            scan?: components["schemas"]["SignedScan"];
            notice?: components["schemas"]["PublicNotice"];
            approval?: components["schemas"]["PayrollApproval"];
            declaration?: components["schemas"]["PaymentDeclaration"];
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 操作人员及其安全密码 / Who acts, with his security password
         * @description 工资流程的每一步都要求操作人员自己的安全密码。Every step of the wage process asks for the person's own security password.
         * @example {
         *       "personId": "wage-officer-01",
         *       "securityPassword": "correct horse battery staple"
         *     }
         */
        Acting: {
            personId: components["schemas"]["PersonId"];
            /**
             * @description 安全密码；缺少时拒绝该步骤。The security password; without it the step is refused.
             * @example correct horse battery staple
             */
            securityPassword?: string;
        };
        /**
         * 新建工资表 / Payroll sheet statement
         * @description 工资表的表头。只能从已绑定的专用账户发放；backPayMonth 仅用于 BACK_PAY 且必填，补发须说明原因。The head of a sheet. Paid from a bound special account only; backPayMonth is needed for BACK_PAY and nowhere else, a supplement or back pay needs its reason.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "companyId": "91990000MA00000B79",
         *       "accountId": "A-01",
         *       "payMonth": "2026-10",
         *       "kind": "REGULAR",
         *       "payDay": "2026-11-15"
         *     }
         */
        PayrollSheetInput: {
            acting: components["schemas"]["Acting"];
            /** @description 用工单位。The employer. */
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 工资专用账户编号。Id of the special wage account.
             * @example A-01
             */
            accountId: string;
            /** @description 工资支付周期。The pay period. */
            payMonth: components["schemas"]["WageMonth"];
            kind: components["schemas"]["PayrollKind"];
            /** @description 所补工资的月份。The month that back pay is for. */
            backPayMonth?: components["schemas"]["WageMonth"];
            /** @description 补发原因。Why there is a supplement or back pay. */
            reason?: components["schemas"]["LongText"];
            /** @description 约定的发薪日。The agreed pay day. */
            payDay: components["schemas"]["Day"];
        };
        /**
         * 应发或扣除项目 / Item of wages
         * @description 应发或扣除的一项及其金额。An item due or withheld, with its amount.
         * @example {
         *       "kind": "DUE",
         *       "name": "计时工资",
         *       "amountFen": 400000
         *     }
         */
        WageItem: {
            /**
             * @description 应发或扣除。Due or withheld.
             * @example DUE
             * @enum {string}
             */
            kind: "DUE" | "WITHHELD";
            /**
             * @description 项目名称。Name of the item.
             * @example 计时工资
             */
            name: string;
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 400000
             */
            amountFen: number;
        };
        /**
         * 工资行编号 / Payroll line id
         * @description 银行以此识别一笔工资，永不重复。What a bank knows one wage by; unique for ever.
         * @example W2F-000001
         */
        PayrollLineId: string;
        /**
         * 工资行录入 / Line as entered
         * @description 一人一行；应发减扣除等于实发，填写项目时其合计须相符。One line per worker; gross less deductions is net, and items, where given, add up.
         * @example {
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "name": "测试甲",
         *       "days": "26",
         *       "hours": "208",
         *       "items": [
         *         {
         *           "kind": "DUE",
         *           "name": "计时工资",
         *           "amountFen": 400000
         *         }
         *       ],
         *       "grossFen": 400000,
         *       "netFen": 400000
         *     }
         */
        PayrollLineInput: {
            workerId: components["schemas"]["WorkerId"];
            /** @description 姓名，用于核对。The name, to be compared. */
            name?: components["schemas"]["PersonName"];
            /**
             * @description 出勤天数。Days of attendance.
             * @example 26
             */
            days?: string;
            /**
             * @description 出勤工时。Hours of attendance.
             * @example 208
             */
            hours?: string;
            /** @description 应发与扣除项目。Items due and withheld. */
            items?: components["schemas"]["WageItem"][];
            /**
             * Format: int64
             * @description 应发合计。Gross amount.
             * @example 400000
             */
            grossFen: number;
            /**
             * Format: int64
             * @description 扣除合计，默认 0。Deductions, 0 by default.
             * @example 400000
             */
            deductionsFen?: number;
            /**
             * Format: int64
             * @description 实发金额。Net amount.
             * @example 400000
             */
            netFen: number;
            /** @description 重新发放的失败行。The failed line that this one pays again. */
            reissueOf?: components["schemas"]["PayrollLineId"];
            /**
             * @description 备注。Note.
             * @example 十月工资
             */
            note?: string;
        };
        /**
         * 工资标准 / Wage rate
         * @description 按人、按班组或对全体；同时符合时按人优先，其次班组。For one worker, one team, or everyone; the worker's own goes first, then the team's.
         * @example {
         *       "teamId": "T-01",
         *       "per": "DAY",
         *       "amountFen": 30000
         *     }
         */
        WageRate: {
            workerId?: components["schemas"]["WorkerId"];
            teamId?: components["schemas"]["TeamId"];
            /**
             * @description 按天或按小时。Per day or per hour.
             * @example DAY
             * @enum {string}
             */
            per: "DAY" | "HOUR";
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 400000
             */
            amountFen: number;
        };
        /**
         * 工资表来源 / Source of the table
         * @description LINES 直接录入，至多 1000 行；XLSX 至多 10000 行、CSV 至多 100000 行，文件先作为附件上传；COMPUTED 按当月考勤与标准计算。LINES: up to 1,000 lines in the request. XLSX up to 10,000 and CSV up to 100,000 lines, put as an attachment first. COMPUTED: from the month's attendance and rates.
         * @example {
         *       "kind": "COMPUTED",
         *       "rates": [
         *         {
         *           "per": "DAY",
         *           "amountFen": 30000
         *         }
         *       ]
         *     }
         */
        PayrollSource: {
            /**
             * @description 种类。Kind.
             * @example LINES
             * @enum {string}
             */
            kind: "LINES" | "XLSX" | "CSV" | "COMPUTED";
            /** @description 录入的各行。The lines. */
            lines?: components["schemas"]["PayrollLineInput"][];
            /** @description 附件的摘要。Digest of the attachment. */
            attachmentSha256?: components["schemas"]["Sha256"];
            /** @description 工资标准。Rates. */
            rates?: components["schemas"]["WageRate"][];
        };
        /**
         * 上传工资表 / Table to take in
         * @description 第一步：上传工资表。整表通过才生效，成为新版本。Step 1. All or nothing: a table without a fault becomes a new version.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "source": {
         *         "kind": "COMPUTED",
         *         "rates": [
         *           {
         *             "per": "DAY",
         *             "amountFen": 30000
         *           }
         *         ]
         *       }
         *     }
         */
        PayrollImportInput: {
            acting: components["schemas"]["Acting"];
            source: components["schemas"]["PayrollSource"];
        };
        /**
         * 上传已受理 / Import accepted
         * @description 在后台处理，凭任务编号查询进度。Done in the background; ask for its progress by the job id.
         * @example {
         *       "jobId": "17",
         *       "serverTime": "2026-11-05T09:00:00.000+08:00"
         *     }
         */
        PayrollImportAccepted: {
            /**
             * @description 任务编号。Id of the job.
             * @example 17
             */
            jobId: string;
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 工资行错误 / Fault of a line
         * @description 错误的位置与说明；行号从 1 开始，表格的列以其表头指明。Where it is and what is wrong; lines count from 1, a table's column is named by its head.
         * @example {
         *       "line": 3,
         *       "pointer": "/netFen",
         *       "column": "实发金额",
         *       "code": "LINE_AMOUNT_INVALID",
         *       "detail": "The net amount must be above zero.",
         *       "detailZh": "实发金额须大于零。"
         *     }
         */
        PayrollLineFault: {
            /**
             * Format: int32
             * @description 行号（不含表头）；缺省为整表。Line without the head; absent for the whole table.
             * @example 3
             */
            line?: number;
            /**
             * @description 行内的位置。Place within the line.
             * @example /netFen
             */
            pointer: string;
            /**
             * @description 表头文字。Head of the column.
             * @example 实发金额
             */
            column?: string;
            /**
             * @description 错误码。Code.
             * @example LINE_AMOUNT_INVALID
             */
            code: string;
            /**
             * @description 英文说明。In English.
             * @example The net amount must be above zero.
             */
            detail: string;
            /**
             * @description 中文说明。In Chinese.
             * @example 实发金额须大于零。
             */
            detailZh: string;
        };
        /**
         * 上传进度与结果 / Import and its result
         * @description 进度、结果与错误清单（分页）；有任何错误则整表不生效。Progress, result and the faults, in pages; with any fault nothing takes effect.
         * @example {
         *       "jobId": "17",
         *       "state": "DONE",
         *       "done": 3,
         *       "total": 3,
         *       "version": 1,
         *       "faultCount": 0,
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-05T09:00:03.000+08:00"
         *     }
         */
        PayrollImport: {
            /**
             * @description 任务编号。Id of the job.
             * @example 17
             */
            jobId: string;
            /**
             * @description 排队、进行中、已生效、有错误、被更新的上传取代。Waiting, running, taken in, refused with faults, or overtaken by a later import.
             * @example DONE
             * @enum {string}
             */
            state: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "SUPERSEDED";
            /**
             * Format: int32
             * @description 已处理的行数。Lines looked at.
             * @example 3
             */
            done: number;
            /**
             * Format: int32
             * @description 总行数，未知时缺省。Lines in all, when known.
             * @example 3
             */
            total?: number;
            /**
             * Format: int32
             * @description 成为的版本。The version it became.
             * @example 1
             */
            version?: number;
            /**
             * Format: int32
             * @description 列出的错误数；达到 10000 个即停止检查。Faults listed; looking ends at 10,000.
             * @example 0
             */
            faultCount: number;
            /** @description 本页的错误。The page's faults. */
            items: components["schemas"]["PayrollLineFault"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 工资行 / Payroll line
         * @description 一人的工资与其状态；账号已掩码。One worker's wages and their state; the account is masked.
         * @example {
         *       "line": 1,
         *       "lineId": "W2F-000001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "name": "测试甲",
         *       "account": "****************0001",
         *       "days": 26,
         *       "hours": 208,
         *       "grossFen": 400000,
         *       "deductionsFen": 0,
         *       "netFen": 400000,
         *       "items": [],
         *       "matched": true,
         *       "state": "OPEN"
         *     }
         */
        PayrollLine: {
            /**
             * Format: int32
             * @description 行号。Line number.
             * @example 1
             */
            line: number;
            lineId: components["schemas"]["PayrollLineId"];
            workerId: components["schemas"]["WorkerId"];
            name: components["schemas"]["PersonName"];
            /**
             * @description 掩码后的账号。The account, masked.
             * @example ****************0001
             */
            account: string;
            /**
             * Format: double
             * @description 出勤天数。Days.
             * @example 26
             */
            days?: number;
            /**
             * Format: double
             * @description 出勤工时。Hours.
             * @example 208
             */
            hours?: number;
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 400000
             */
            grossFen: number;
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 400000
             */
            deductionsFen: number;
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 400000
             */
            netFen: number;
            /** @description 应发与扣除项目。Items. */
            items: components["schemas"]["WageItem"][];
            /**
             * @description 备注。Note.
             * @example 十月工资
             */
            note?: string;
            /**
             * @description 当月有考勤。Attendance in the wage month.
             * @example true
             */
            matched: boolean;
            state: components["schemas"]["PayrollLineState"];
            /**
             * @description 未成功或待查的原因；SILENT 表示银行逾期未告知。Why it failed or is in doubt; SILENT where the bank did not tell in time.
             * @example ACCOUNT_CLOSED
             */
            reason?: string;
            /** @description 到账日期。Day of arrival. */
            arrivedOn?: components["schemas"]["Day"];
            reissueOf?: components["schemas"]["PayrollLineId"];
        };
        /**
         * 工资行列表 / Page of payroll lines
         * @description 一页工资行。One page of payroll lines.
         * @example {
         *       "version": 1,
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        PayrollLinePage: {
            /**
             * Format: int32
             * @description 所列的版本。The version listed.
             * @example 1
             */
            version: number;
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["PayrollLine"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 上传签字工资单 / Signed scan to record
         * @description 第二步：上传工人签字的工资单，只对所述版本有效。Step 2, for the version named.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "version": 1,
         *       "attachments": [
         *         "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *       ]
         *     }
         */
        SignedScanInput: {
            acting: components["schemas"]["Acting"];
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            /**
             * @description 扫描件的摘要，按页序。Digests of the scans, in the order of their pages.
             * @example [
             *       "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *     ]
             */
            attachments: components["schemas"]["Sha256"][];
        };
        /**
         * 登记公示 / Public notice to record
         * @description 公示的起止日期。First and last day of the notice.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "version": 1,
         *       "fromDay": "2026-11-06",
         *       "toDay": "2026-11-10"
         *     }
         */
        PublicNoticeInput: {
            acting: components["schemas"]["Acting"];
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            fromDay: components["schemas"]["Day"];
            toDay: components["schemas"]["Day"];
        };
        /**
         * 复核工资表 / Approval to give
         * @description 复核人写明所看到的版本与内容摘要；与当前不符即被拒绝。The checker names the version and digest that he saw; refused where they are not the current ones.
         * @example {
         *       "acting": {
         *         "personId": "wage-head-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "version": 1,
         *       "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        PayrollApprovalInput: {
            acting: components["schemas"]["Acting"];
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            contentDigest: components["schemas"]["Sha256"];
        };
        /**
         * 登记自行发放 / Declaration to record
         * @description 企业已自行发放整张工资表；记录为自报，不显示为到账。The firm paid the whole sheet by itself; recorded as declared, never shown as paid.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "version": 1,
         *       "totalFen": 1550050,
         *       "paidOn": "2026-11-12"
         *     }
         */
        PaymentDeclarationInput: {
            acting: components["schemas"]["Acting"];
            /**
             * Format: int32
             * @description 版本。Version.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 400000
             */
            totalFen: number;
            paidOn: components["schemas"]["Day"];
            transaction?: components["schemas"]["ShortText"];
            /**
             * @description 发放凭证的摘要。Digests of vouchers.
             * @example [
             *       "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *     ]
             */
            attachments?: components["schemas"]["Sha256"][];
        };
        /**
         * 到账工资 / Wages that arrived
         * @description 以银行实际到账为准。What the bank proved to have arrived.
         * @example {
         *       "lineId": "W2F-000001",
         *       "payMonth": "2026-10",
         *       "kind": "REGULAR",
         *       "projectName": "示例项目",
         *       "payerName": "示例建设集团有限公司",
         *       "netFen": 400000,
         *       "arrivedOn": "2026-11-13"
         *     }
         */
        WagePaid: {
            lineId: components["schemas"]["PayrollLineId"];
            /** @description 月份。The month. */
            payMonth: components["schemas"]["WageMonth"];
            kind: components["schemas"]["PayrollKind"];
            backPayMonth?: components["schemas"]["WageMonth"];
            /** @description 项目名称。Name of the project. */
            projectName: components["schemas"]["ShortText"];
            /** @description 发放单位。The paying firm. */
            payerName: components["schemas"]["ShortText"];
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 400000
             */
            netFen: number;
            /** @description 到账时间。Day of arrival. */
            arrivedOn: components["schemas"]["Day"];
        };
        /**
         * 到账工资列表 / Page of wages that arrived
         * @description 一页到账工资，最近的在前。One page, newest first.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T07:58:03.120+08:00"
         *     }
         */
        WagePaidPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["WagePaid"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 操作人员角色 / Role of a person
         * @description 劳资专管员、劳资负责人、分包经办人。Labour-wage officer, labour-wage head, clerk of a subcontractor.
         * @example LABOUR_WAGE_OFFICER
         * @enum {string}
         */
        PersonRole: "LABOUR_WAGE_OFFICER" | "LABOUR_WAGE_HEAD" | "SUBCONTRACTOR_CLERK";
        /**
         * 操作人员 / A person who acts
         * @description 操作人员及其版本；安全密码从不返回。The person and its version; the password is never shown.
         * @example {
         *       "personId": "wage-officer-01",
         *       "name": "测试乙",
         *       "companyId": "91990000MA00000A9E",
         *       "roles": [
         *         "LABOUR_WAGE_OFFICER"
         *       ],
         *       "projectIds": [
         *         "P-2026-0001"
         *       ],
         *       "active": true,
         *       "passwordSet": false,
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ActingPerson: {
            personId: components["schemas"]["PersonId"];
            name: components["schemas"]["PersonName"];
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 角色。Roles.
             * @example [
             *       "LABOUR_WAGE_OFFICER"
             *     ]
             */
            roles: components["schemas"]["PersonRole"][];
            /**
             * @description 可操作的项目。Projects that the person may act for.
             * @example [
             *       "P-2026-0001"
             *     ]
             */
            projectIds: components["schemas"]["ProjectId"][];
            /**
             * @description 是否在用。Whether the person may act now.
             * @example true
             */
            active: boolean;
            /**
             * @description 是否已设置安全密码。Whether a password was set.
             * @example false
             */
            passwordSet: boolean;
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 操作人员登记 / Statement of a person who acts
         * @description 所属企业、角色与项目；停用后不能再操作。Company, roles and projects; who is not active can act no longer.
         * @example {
         *       "name": "测试乙",
         *       "companyId": "91990000MA00000A9E",
         *       "roles": [
         *         "LABOUR_WAGE_OFFICER"
         *       ],
         *       "projectIds": [
         *         "P-2026-0001"
         *       ],
         *       "active": true
         *     }
         */
        ActingPersonInput: {
            name: components["schemas"]["PersonName"];
            companyId: components["schemas"]["CompanyId"];
            /**
             * @description 角色。Roles.
             * @example [
             *       "LABOUR_WAGE_OFFICER"
             *     ]
             */
            roles: components["schemas"]["PersonRole"][];
            /**
             * @description 可操作的项目。Projects that the person may act for.
             * @example [
             *       "P-2026-0001"
             *     ]
             */
            projectIds: components["schemas"]["ProjectId"][];
            /**
             * @description 是否在用。Whether the person may act now.
             * @example true
             */
            active: boolean;
        };
        /**
         * 安全密码 / Security password
         * @description 8 至 128 个字符，只属于一个人。8 to 128 characters, one person's own.
         * @example correct horse battery staple
         */
        SecurityPassword: string;
        /**
         * 设置安全密码 / Set a security password
         * @description 首次设置不需要原密码；之后必须给出。The first one needs no current password; later ones do.
         * @example {
         *       "newPassword": "correct horse battery staple"
         *     }
         */
        SecurityPasswordInput: {
            currentPassword?: components["schemas"]["SecurityPassword"];
            newPassword: components["schemas"]["SecurityPassword"];
        };
        /**
         * 安全密码已设置 / The password is set
         * @description 何时为谁设置。For whom, and when.
         * @example {
         *       "personId": "wage-officer-01",
         *       "setAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        SecurityPasswordReceipt: {
            personId: components["schemas"]["PersonId"];
            setAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 银行文件编号 / Bank file id
         * @description 由平台生成，也是银行看到的批次号。Made by the hub; the bank knows the file by it.
         * @example F1Z-1
         */
        BankFileId: string;
        /**
         * 工资表版本 / Version of the sheet
         * Format: int32
         * @description 操作所针对的版本；不是当前版本时拒绝。The version that is meant; another than the current one is refused.
         * @example 1
         */
        SheetVersionNumber: number;
        /**
         * 银行标识 / Bank id
         * @description 平台运营方给银行起的名字。The operator's name of a bank.
         * @example ccb-gx
         */
        BankId: string;
        /**
         * 银行文件状态 / State of a bank file
         * @description 待提交、提交中、已提交、银行已受理、银行拒收、全部有结果、作废（从未提交且已过期）。Ready, being handed over, handed over, accepted, refused, settled, void (never handed over and too late).
         * @example READY
         * @enum {string}
         */
        BankFileState: "READY" | "HANDING_OVER" | "HANDED_OVER" | "ACCEPTED" | "REFUSED" | "SETTLED" | "VOID";
        /**
         * 证书指纹 / Fingerprint of a certificate
         * @description 整张证书的 SHA-256。SHA-256 of the whole certificate.
         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
         */
        Fingerprint: string;
        /**
         * 银行文件 / Bank file
         * @description 一个已签名、已加密、只生成一次的文件。One file, signed, encrypted, made once.
         * @example {
         *       "fileId": "F1Z-1",
         *       "sheetId": "PS-2026-10",
         *       "version": 1,
         *       "part": 1,
         *       "bankId": "ccb-gx",
         *       "state": "READY",
         *       "lines": 3,
         *       "totalFen": 1550050,
         *       "hashTotal": "18653000000012",
         *       "bytes": 4711,
         *       "executionDay": "2026-11-20",
         *       "lastExecutionDay": "2026-11-25",
         *       "horizonDay": "2026-11-28",
         *       "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "signerFingerprint": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "recipientFingerprint": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "madeBy": "wage-officer-01",
         *       "madeAt": "2026-11-20T08:00:00+08:00",
         *       "inDoubt": false
         *     }
         */
        BankFileSummary: {
            fileId: components["schemas"]["BankFileId"];
            /**
             * @description 工资表编号。Id of the payroll sheet.
             * @example PS-2026-10
             */
            sheetId: string;
            version: components["schemas"]["SheetVersionNumber"];
            /**
             * Format: int32
             * @description 按银行限额拆分的第几份。Which part, where the limits of the bank ask for parts.
             * @example 1
             */
            part: number;
            bankId: components["schemas"]["BankId"];
            state: components["schemas"]["BankFileState"];
            /**
             * Format: int32
             * @description 笔数。Number of lines.
             * @example 3
             */
            lines: number;
            /**
             * Format: int64
             * @description 总额（分）。Sum in fen.
             * @example 1550050
             */
            totalFen: number;
            /**
             * @description 收款账号数字之和（对 10^18 取模），写在签名的内容里。Sum of the payees' accounts as numbers, modulo 10^18; it stands inside the signed content.
             * @example 18653000000012
             */
            hashTotal: string;
            /**
             * Format: int64
             * @description 字节数。Size in bytes.
             * @example 4711
             */
            bytes: number;
            executionDay: components["schemas"]["Day"];
            lastExecutionDay: components["schemas"]["Day"];
            /** @description 银行应在此日结束前告知每一笔的结果；此后仍无消息的转为 IN_DOUBT。By the end of this day the bank has told about every line; those it has not told about become IN_DOUBT. */
            horizonDay: components["schemas"]["Day"];
            contentDigest: components["schemas"]["Sha256"];
            signerFingerprint: components["schemas"]["Fingerprint"];
            recipientFingerprint: components["schemas"]["Fingerprint"];
            madeBy: components["schemas"]["PersonId"];
            madeAt: components["schemas"]["Instant"];
            handedOverAt?: components["schemas"]["Instant"];
            /**
             * @description 是否不知道银行收到没有。Whether it is not known that the bank has it.
             * @example false
             */
            inDoubt: boolean;
            /** @description 何时过了 horizonDay 而银行仍未告知某些笔。When horizonDay was over and the bank had not told about some lines. */
            silentSince?: components["schemas"]["Instant"];
        };
        /**
         * 任务编号 / Job id
         * @description 凭它查询进度。Progress is asked for by it.
         * @example 42
         */
        JobId: string;
        /**
         * 生成进度 / How far the making is
         * @description 最近一次生成任务；失败时给出原因代码。The latest job; where it failed, why.
         * @example {
         *       "jobId": "42",
         *       "state": "DONE",
         *       "done": 6,
         *       "total": 6
         *     }
         */
        BankFileMaking: {
            jobId: components["schemas"]["JobId"];
            /**
             * @description 任务状态。State of the job.
             * @example DONE
             * @enum {string}
             */
            state: "QUEUED" | "RUNNING" | "DONE" | "FAILED";
            /**
             * Format: int32
             * @description 已处理。Done so far.
             * @example 6
             */
            done: number;
            /**
             * Format: int32
             * @description 总量。All that is to do.
             * @example 6
             */
            total?: number;
            /**
             * @description 失败的原因。Why it failed.
             * @example PAYROLL_SHEET_CHANGED
             */
            code?: string;
        };
        /**
         * 银行文件列表 / Page of bank files
         * @description 一页文件与最近的生成进度。One page of files, and how far the latest making is.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        BankFilePage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["BankFileSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            making?: components["schemas"]["BankFileMaking"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 生成银行文件 / Order of a bank file
         * @description 只对已复核且未变化的版本生成。Only for a version that was approved and is unchanged.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "version": 1
         *     }
         */
        BankFileOrder: {
            acting: components["schemas"]["Acting"];
            version: components["schemas"]["SheetVersionNumber"];
            executionDay?: components["schemas"]["Day"];
        };
        /**
         * 已接受的任务 / Accepted job
         * @description 文件正在生成。The file is being made.
         * @example {
         *       "jobId": "42",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        BankJob: {
            jobId: components["schemas"]["JobId"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 确认对账 / Confirmation of the reconciliation
         * @description 每一笔都有最终结果之后（按城市规则）。Once every line has its final result, as the city's profile says.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "version": 1
         *     }
         */
        ReconciliationConfirmationInput: {
            acting: components["schemas"]["Acting"];
            version: components["schemas"]["SheetVersionNumber"];
        };
        /**
         * 对账确认 / Reconciliation confirmed
         * @description 谁在何时确认。Who confirmed, and when.
         * @example {
         *       "sheetId": "PS-2026-10",
         *       "version": 1,
         *       "state": "CONFIRMED",
         *       "personId": "wage-officer-01",
         *       "confirmedAt": "2026-11-25T08:00:00+08:00",
         *       "serverTime": "2026-11-25T08:00:00+08:00"
         *     }
         */
        ReconciliationConfirmation: {
            /**
             * @description 工资表编号。Id of the payroll sheet.
             * @example PS-2026-10
             */
            sheetId: string;
            version: components["schemas"]["SheetVersionNumber"];
            /**
             * @description 工资表状态。State of the sheet.
             * @example CONFIRMED
             * @enum {string}
             */
            state: "CONFIRMED";
            personId: components["schemas"]["PersonId"];
            confirmedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 银行文件及平台时间 / Bank file with the hub's time
         * @description 同上。As above.
         * @example {
         *       "fileId": "F1Z-1",
         *       "sheetId": "PS-2026-10",
         *       "version": 1,
         *       "part": 1,
         *       "bankId": "ccb-gx",
         *       "state": "READY",
         *       "lines": 3,
         *       "totalFen": 1550050,
         *       "hashTotal": "18653000000012",
         *       "bytes": 4711,
         *       "executionDay": "2026-11-20",
         *       "lastExecutionDay": "2026-11-25",
         *       "horizonDay": "2026-11-28",
         *       "contentDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "signerFingerprint": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "recipientFingerprint": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "madeBy": "wage-officer-01",
         *       "madeAt": "2026-11-20T08:00:00+08:00",
         *       "inDoubt": false,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        BankFile: {
            fileId: components["schemas"]["BankFileId"];
            /**
             * @description 工资表编号。Id of the payroll sheet.
             * @example PS-2026-10
             */
            sheetId: string;
            version: components["schemas"]["SheetVersionNumber"];
            /**
             * Format: int32
             * @description 按银行限额拆分的第几份。Which part, where the limits of the bank ask for parts.
             * @example 1
             */
            part: number;
            bankId: components["schemas"]["BankId"];
            state: components["schemas"]["BankFileState"];
            /**
             * Format: int32
             * @description 笔数。Number of lines.
             * @example 3
             */
            lines: number;
            /**
             * Format: int64
             * @description 总额（分）。Sum in fen.
             * @example 1550050
             */
            totalFen: number;
            /**
             * @description 收款账号数字之和（对 10^18 取模），写在签名的内容里。Sum of the payees' accounts as numbers, modulo 10^18; it stands inside the signed content.
             * @example 18653000000012
             */
            hashTotal: string;
            /**
             * Format: int64
             * @description 字节数。Size in bytes.
             * @example 4711
             */
            bytes: number;
            executionDay: components["schemas"]["Day"];
            lastExecutionDay: components["schemas"]["Day"];
            /** @description 银行应在此日结束前告知每一笔的结果；此后仍无消息的转为 IN_DOUBT。By the end of this day the bank has told about every line; those it has not told about become IN_DOUBT. */
            horizonDay: components["schemas"]["Day"];
            contentDigest: components["schemas"]["Sha256"];
            signerFingerprint: components["schemas"]["Fingerprint"];
            recipientFingerprint: components["schemas"]["Fingerprint"];
            madeBy: components["schemas"]["PersonId"];
            madeAt: components["schemas"]["Instant"];
            handedOverAt?: components["schemas"]["Instant"];
            /**
             * @description 是否不知道银行收到没有。Whether it is not known that the bank has it.
             * @example false
             */
            inDoubt: boolean;
            /** @description 何时过了 horizonDay 而银行仍未告知某些笔。When horizonDay was over and the bank had not told about some lines. */
            silentSince?: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 操作人员 / Who acts
         * @description 只说明由谁操作。Only who acts.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       }
         *     }
         */
        ActingOnly: {
            acting: components["schemas"]["Acting"];
        };
        /**
         * 上传回盘 / Upload of a return
         * @description 先以附件上传银行的回盘文件。The bank's file is put as an attachment first.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "bankId": "ccb-gx",
         *       "attachmentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        BankReturnUpload: {
            acting: components["schemas"]["Acting"];
            bankId: components["schemas"]["BankId"];
            attachmentSha256: components["schemas"]["Sha256"];
        };
        /**
         * 已收到的回盘 / Return received
         * @description 随后验签、解密并逐笔入账。It is verified, opened and booked line by line.
         * @example {
         *       "bankId": "ccb-gx",
         *       "jobId": "43",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        BankReturnJob: {
            bankId: components["schemas"]["BankId"];
            jobId: components["schemas"]["JobId"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 回盘异常状态 / State of an exception
         * @description 待处理或已处理。Open or resolved.
         * @example OPEN
         * @enum {string}
         */
        ReturnExceptionState: "OPEN" | "RESOLVED";
        /**
         * 回盘异常种类 / Kind of exception
         * @description 未知的笔、他行或他批次的笔、金额或账号不符、重复的笔、重复支付、与已知相矛盾、未知的文件、与文件相矛盾。Unknown line, other file, other amount, other account, entry twice, paid twice, contradiction, unknown file, contradiction of the file.
         * @example AMOUNT_DIFFERS
         * @enum {string}
         */
        ReturnExceptionKind: "LINE_UNKNOWN" | "OTHER_FILE" | "AMOUNT_DIFFERS" | "ACCOUNT_DIFFERS" | "DUPLICATE_ENTRY" | "PAID_TWICE" | "CONTRADICTION" | "FILE_UNKNOWN" | "FILE_CONTRADICTION";
        /**
         * 回盘异常 / Exception of a return
         * @description 银行所说而不能入账的一笔；从不入账，由人处理。What a bank says and cannot be booked; a person looks at it.
         * @example {
         *       "exceptionId": "11",
         *       "returnId": "7",
         *       "bankId": "ccb-gx",
         *       "entryNo": 2,
         *       "kind": "AMOUNT_DIFFERS",
         *       "state": "OPEN",
         *       "lineId": "W1Z-000002",
         *       "amountFen": 550049,
         *       "said": {
         *         "result": "PAID",
         *         "account": "***************0017"
         *       },
         *       "recordedAt": "2026-11-20T08:00:05+08:00"
         *     }
         */
        ReturnExceptionSummary: {
            /**
             * @description 异常编号。Exception id.
             * @example 11
             */
            exceptionId: string;
            /**
             * @description 回盘编号。Return id.
             * @example 7
             */
            returnId: string;
            bankId: components["schemas"]["BankId"];
            /**
             * Format: int32
             * @description 第几笔；0 指整个文件。Which entry; 0 for the file as a whole.
             * @example 2
             */
            entryNo: number;
            kind: components["schemas"]["ReturnExceptionKind"];
            state: components["schemas"]["ReturnExceptionState"];
            /**
             * @description 银行所写的笔号。Line id as the bank wrote it.
             * @example W1Z-000002
             */
            lineId?: string;
            /**
             * Format: int64
             * @description 银行所写的金额（分）。Amount as the bank wrote it, in fen.
             * @example 550049
             */
            amountFen?: number;
            /**
             * @description 银行的其他说法；账号只显示末四位。What else the bank said; of accounts the last four places.
             * @example {
             *       "result": "PAID",
             *       "account": "***************0017"
             *     }
             */
            said: {
                [key: string]: unknown;
            };
            /**
             * @description 处理。How it was resolved.
             * @example {
             *       "personId": "wage-officer-01",
             *       "reason": "银行已更正",
             *       "at": "2026-11-21T08:00:00+08:00"
             *     }
             */
            resolution?: {
                personId: components["schemas"]["PersonId"];
                reason: components["schemas"]["LongText"];
                at: components["schemas"]["Instant"];
            };
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * 回盘异常列表 / Page of exceptions
         * @description 一页异常。One page of exceptions.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        ReturnExceptionPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["ReturnExceptionSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 处理回盘异常 / Resolution of an exception
         * @description 只记录处理依据，不改变任何一笔的状态。It records the ground and changes no line.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "reason": "银行来函说明系统差错，已更正"
         *     }
         */
        ReturnExceptionResolution: {
            acting: components["schemas"]["Acting"];
            reason: components["schemas"]["LongText"];
        };
        /**
         * 回盘异常及平台时间 / Exception with the hub's time
         * @description 同上。As above.
         * @example {
         *       "exceptionId": "11",
         *       "returnId": "7",
         *       "bankId": "ccb-gx",
         *       "entryNo": 2,
         *       "kind": "AMOUNT_DIFFERS",
         *       "state": "OPEN",
         *       "lineId": "W1Z-000002",
         *       "amountFen": 550049,
         *       "said": {
         *         "result": "PAID",
         *         "account": "***************0017"
         *       },
         *       "recordedAt": "2026-11-20T08:00:05+08:00",
         *       "serverTime": "2026-11-20T08:00:05+08:00"
         *     }
         */
        ReturnException: {
            /**
             * @description 异常编号。Exception id.
             * @example 11
             */
            exceptionId: string;
            /**
             * @description 回盘编号。Return id.
             * @example 7
             */
            returnId: string;
            bankId: components["schemas"]["BankId"];
            /**
             * Format: int32
             * @description 第几笔；0 指整个文件。Which entry; 0 for the file as a whole.
             * @example 2
             */
            entryNo: number;
            kind: components["schemas"]["ReturnExceptionKind"];
            state: components["schemas"]["ReturnExceptionState"];
            /**
             * @description 银行所写的笔号。Line id as the bank wrote it.
             * @example W1Z-000002
             */
            lineId?: string;
            /**
             * Format: int64
             * @description 银行所写的金额（分）。Amount as the bank wrote it, in fen.
             * @example 550049
             */
            amountFen?: number;
            /**
             * @description 银行的其他说法；账号只显示末四位。What else the bank said; of accounts the last four places.
             * @example {
             *       "result": "PAID",
             *       "account": "***************0017"
             *     }
             */
            said: {
                [key: string]: unknown;
            };
            /**
             * @description 处理。How it was resolved.
             * @example {
             *       "personId": "wage-officer-01",
             *       "reason": "银行已更正",
             *       "at": "2026-11-21T08:00:00+08:00"
             *     }
             */
            resolution?: {
                personId: components["schemas"]["PersonId"];
                reason: components["schemas"]["LongText"];
                at: components["schemas"]["Instant"];
            };
            recordedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 回盘中的错误 / Fault in a return
         * @description 位置与说明。Its place, and what is wrong.
         * @example {
         *       "place": "line 7",
         *       "detail": "The sum does not hold.",
         *       "detailZh": "合计不符。"
         *     }
         */
        BankReturnFault: {
            /**
             * @description 位置。Where it stands.
             * @example line 7
             */
            place: string;
            /**
             * @description 英文说明。In English.
             * @example The sum does not hold.
             */
            detail: string;
            /**
             * @description 中文说明。In Chinese.
             * @example 合计不符。
             */
            detailZh: string;
        };
        /**
         * 回盘 / Bank return
         * @description 一份回盘后来怎样了。重复的回盘不再改变什么。What became of a return; a repeated one changes nothing.
         * @example {
         *       "bankId": "ccb-gx",
         *       "jobId": "43",
         *       "state": "BOOKED",
         *       "returnId": "7",
         *       "duplicate": false,
         *       "entries": 2,
         *       "booked": 2,
         *       "exceptions": 0,
         *       "receivedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:05+08:00"
         *     }
         */
        BankReturn: {
            bankId: components["schemas"]["BankId"];
            jobId: components["schemas"]["JobId"];
            /**
             * @description 已收到、已入账、已拒绝。Received, booked, refused.
             * @example BOOKED
             * @enum {string}
             */
            state: "RECEIVED" | "BOOKED" | "REFUSED";
            /**
             * @description 回盘编号。Return id.
             * @example 7
             */
            returnId?: string;
            /**
             * @description 内容是否早已收到。Whether the same content came before.
             * @example false
             */
            duplicate?: boolean;
            /**
             * Format: int32
             * @description 笔数。Number of entries.
             * @example 2
             */
            entries?: number;
            /**
             * Format: int32
             * @description 作为凭据保存的笔数。Entries kept as evidence.
             * @example 2
             */
            booked?: number;
            /**
             * Format: int32
             * @description 待人工处理的笔数。Entries that a person has to look at.
             * @example 0
             */
            exceptions?: number;
            /**
             * @description 未能打开或未能入账的原因。Why it was not opened or not read.
             * @example NOT_AUTHENTIC
             */
            reason?: string;
            /** @description 内容中的错误。Faults of its content. */
            faults?: components["schemas"]["BankReturnFault"][];
            receivedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 附件回执 / Receipt of an attachment
         * @description 平台已保存该文件。The hub keeps the file.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "bytes": 48213,
         *       "contentType": "application/pdf",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        AttachmentReceipt: {
            projectId: components["schemas"]["ProjectId"];
            sha256: components["schemas"]["Sha256"];
            /**
             * Format: int32
             * @description 字节数。Size in bytes.
             * @example 48213
             */
            bytes: number;
            /**
             * @description 媒体类型。Media type.
             * @example application/pdf
             */
            contentType: string;
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 专户标识 / Account id
         * @description 项目内唯一，由登记的系统给出；不是账号。Unique within its project, given by the system that states it; not the number.
         * @example A-01
         */
        AccountId: string;
        /**
         * 脱敏账号 / Masked number
         * @description 只显示后四位。Only the last four digits are shown.
         * @example ************0001
         */
        MaskedNumber: string;
        /**
         * 联行号 / Interbank number
         * @description 12 位，末位为校验位（ISO 7064 MOD 11,10）。12 digits, the last is a check digit (ISO 7064 MOD 11,10).
         * @example 102100099996
         */
        BranchCnaps: string;
        /**
         * 专户管理方式 / How an account is managed
         * @description ONE_PROJECT 一个项目一个账户；SEPARATE 一个账户按项目分账管理。One project for one account, or separate management of several projects.
         * @example ONE_PROJECT
         * @enum {string}
         */
        AccountManagement: "ONE_PROJECT" | "SEPARATE";
        /**
         * 专户状态 / State of an account
         * @description 只有 BOUND 可以发放工资；银行没有答复时一直是 PENDING。Only BOUND pays wages; without an answer of the bank it stays PENDING.
         * @example BOUND
         * @enum {string}
         */
        WageAccountState: "PENDING" | "INVALID" | "VALID" | "BOUND" | "CLOSING" | "CLOSED";
        /**
         * 账户校验结果 / Verdict on an account
         * @description 银行接口的答复，或两人核对过的证明。The answer of the bank's interface, or a document that two people looked at.
         * @example {
         *       "verdict": "VALID",
         *       "source": "BANK",
         *       "at": "2026-11-20T08:00:00+08:00"
         *     }
         */
        AccountVerdict: {
            /**
             * @description 结果。The verdict.
             * @example VALID
             * @enum {string}
             */
            verdict: "VALID" | "INVALID";
            /**
             * @description 来源。Where it comes from.
             * @example BANK
             * @enum {string}
             */
            source: "BANK" | "DOCUMENT";
            /**
             * @description 银行的代码。The code of the bank.
             * @example E102
             */
            bankCode?: string;
            /**
             * @description 银行的说明，或人的理由。Words of the bank, or the reason given.
             * @example 账户不存在
             */
            text?: string;
            /**
             * @description 银行的受理号。Reference of the bank.
             * @example V0001
             */
            reference?: string;
            document?: components["schemas"]["Sha256"];
            personId?: components["schemas"]["PersonId"];
            at: components["schemas"]["Instant"];
        };
        /**
         * 工资专户（列表）/ Special wage account in a list
         * @description 账号已脱敏。The number is masked.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "accountId": "A-01",
         *       "companyId": "91990000MA00000A9E",
         *       "bankId": "example-bank",
         *       "accountName": "示例建设集团有限公司示例项目农民工工资专用账户",
         *       "accountNumber": "************0001",
         *       "management": "ONE_PROJECT",
         *       "state": "PENDING",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        WageAccountSummary: {
            projectId: components["schemas"]["ProjectId"];
            accountId: components["schemas"]["AccountId"];
            companyId: components["schemas"]["CompanyId"];
            bankId: components["schemas"]["BankId"];
            /**
             * @description 户名。Name of the account.
             * @example 示例建设集团有限公司示例项目农民工工资专用账户
             */
            accountName: string;
            accountNumber: components["schemas"]["MaskedNumber"];
            branchCnaps?: components["schemas"]["BranchCnaps"];
            management: components["schemas"]["AccountManagement"];
            openedOn?: components["schemas"]["Day"];
            agreementDocument?: components["schemas"]["Sha256"];
            state: components["schemas"]["WageAccountState"];
            verdict?: components["schemas"]["AccountVerdict"];
            /** @description 销户公示的第一天。First day of the notice of closing. */
            noticeFrom?: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 工资专户列表 / Page of special wage accounts
         * @description 一页专户。One page of accounts.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        WageAccountPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["WageAccountSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 工资专户 / Special wage account
         * @description 状态、校验结果与版本；账号已脱敏。State, verdict and version; the number is masked.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "accountId": "A-01",
         *       "companyId": "91990000MA00000A9E",
         *       "bankId": "example-bank",
         *       "accountName": "示例建设集团有限公司示例项目农民工工资专用账户",
         *       "accountNumber": "************0001",
         *       "management": "ONE_PROJECT",
         *       "state": "PENDING",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        WageAccount: {
            projectId: components["schemas"]["ProjectId"];
            accountId: components["schemas"]["AccountId"];
            companyId: components["schemas"]["CompanyId"];
            bankId: components["schemas"]["BankId"];
            /**
             * @description 户名。Name of the account.
             * @example 示例建设集团有限公司示例项目农民工工资专用账户
             */
            accountName: string;
            accountNumber: components["schemas"]["MaskedNumber"];
            branchCnaps?: components["schemas"]["BranchCnaps"];
            management: components["schemas"]["AccountManagement"];
            openedOn?: components["schemas"]["Day"];
            agreementDocument?: components["schemas"]["Sha256"];
            state: components["schemas"]["WageAccountState"];
            verdict?: components["schemas"]["AccountVerdict"];
            /** @description 销户公示的第一天。First day of the notice of closing. */
            noticeFrom?: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 账号 / Account number
         * @description 加密保存，返回时脱敏。Stored encrypted, masked in answers.
         * @example 9900010000000001
         */
        AccountNumber: string;
        /**
         * 工资专户登记 / Statement of a special wage account
         * @description 户名须为“总承包单位名称＋项目名称＋农民工工资专用账户”。The name is that of the general contractor, then of the project, then 农民工工资专用账户.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01",
         *         "securityPassword": "correct horse battery staple"
         *       },
         *       "companyId": "91990000MA00000A9E",
         *       "bankId": "example-bank",
         *       "accountName": "示例建设集团有限公司示例项目农民工工资专用账户",
         *       "accountNumber": "9900010000000001",
         *       "management": "ONE_PROJECT"
         *     }
         */
        WageAccountInput: {
            acting: components["schemas"]["Acting"];
            companyId: components["schemas"]["CompanyId"];
            bankId: components["schemas"]["BankId"];
            /**
             * @description 户名。Name of the account.
             * @example 示例建设集团有限公司示例项目农民工工资专用账户
             */
            accountName: string;
            accountNumber: components["schemas"]["AccountNumber"];
            branchCnaps?: components["schemas"]["BranchCnaps"];
            management: components["schemas"]["AccountManagement"];
            openedOn?: components["schemas"]["Day"];
            /** @description 三方协议的附件。Attachment with the three-party agreement. */
            agreementDocument?: components["schemas"]["Sha256"];
        };
        /**
         * 专户绑定确认 / Confirmation of an account
         * @description 须勾选协议。The agreement must be accepted.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01"
         *       },
         *       "agreementAccepted": true
         *     }
         */
        WageAccountConfirmationInput: {
            acting: components["schemas"]["Acting"];
            /**
             * @description 是否同意协议。Whether the agreement is accepted.
             * @example true
             */
            agreementAccepted: boolean;
        };
        /**
         * 专户人工核验 / Verdict of a person on an account
         * @description 银行没有校验接口时，由另一人凭证明核验。Where the bank has no interface, another person decides by a document.
         * @example {
         *       "acting": {
         *         "personId": "wage-head-01"
         *       },
         *       "verdict": "VALID",
         *       "document": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        WageAccountValidationInput: {
            acting: components["schemas"]["Acting"];
            /**
             * @description 结果。The verdict.
             * @example VALID
             * @enum {string}
             */
            verdict: "VALID" | "INVALID";
            /** @description 证明的附件。Attachment with the proof. */
            document: components["schemas"]["Sha256"];
            /** @description 理由。The reason. */
            reason?: components["schemas"]["ShortText"];
        };
        /**
         * 销户公示 / Notice of closing an account
         * @description 项目完工且无欠薪，公示 30 日。The works are complete, nothing is owed, 30 days of public notice.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01"
         *       },
         *       "noticeFrom": "2026-11-20"
         *     }
         */
        WageAccountClosingInput: {
            acting: components["schemas"]["Acting"];
            /** @description 公示的第一天，不早于今天。First day of the notice, today or later. */
            noticeFrom: components["schemas"]["Day"];
        };
        /**
         * 销户 / Closing of an account
         * @description 公示期满后。After the notice.
         * @example {
         *       "acting": {
         *         "personId": "wage-officer-01"
         *       }
         *     }
         */
        WageAccountClosingEndInput: {
            acting: components["schemas"]["Acting"];
        };
        /**
         * 账户种类 / Kind of account
         * @description 银行卡或存折；只有银行卡有校验位。A card or a passbook; only cards have a check digit.
         * @example CARD
         * @enum {string}
         */
        CardKind: "CARD" | "PASSBOOK";
        /**
         * 工资卡提示 / Warning about a card
         * @description CARD_CHECK_DIGIT：卡号校验位（Luhn）不符，请核对。The card's check digit (Luhn) does not fit; please check the number.
         * @example CARD_CHECK_DIGIT
         * @enum {string}
         */
        CardWarning: "CARD_CHECK_DIGIT";
        /**
         * 工资卡 / Worker's card
         * @description 卡号已脱敏。The number is masked.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "workerId": "w_7Q2mK4xT9bL1",
         *       "holderName": "测试甲",
         *       "accountNumber": "************0001",
         *       "accountKind": "CARD",
         *       "bankName": "示例银行",
         *       "warnings": [],
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        WageCard: {
            projectId: components["schemas"]["ProjectId"];
            workerId: components["schemas"]["WorkerId"];
            holderName: components["schemas"]["PersonName"];
            accountNumber: components["schemas"]["MaskedNumber"];
            accountKind: components["schemas"]["CardKind"];
            bankName: components["schemas"]["ShortText"];
            branchCnaps?: components["schemas"]["BranchCnaps"];
            /**
             * @description 提示。Warnings.
             * @example []
             */
            warnings: components["schemas"]["CardWarning"][];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 工资卡登记 / Statement of a worker's card
         * @description 持卡人须为本人，并同意用户协议。The holder is the worker, who accepts the user agreement.
         * @example {
         *       "holderName": "测试甲",
         *       "accountNumber": "9900010000000001",
         *       "accountKind": "CARD",
         *       "bankName": "示例银行",
         *       "agreementAccepted": true
         *     }
         */
        WageCardInput: {
            holderName: components["schemas"]["PersonName"];
            accountNumber: components["schemas"]["AccountNumber"];
            accountKind: components["schemas"]["CardKind"];
            /** @description 开户银行。Bank of the card. */
            bankName: components["schemas"]["ShortText"];
            branchCnaps?: components["schemas"]["BranchCnaps"];
            /**
             * @description 是否同意用户协议。Whether the user agreement is accepted.
             * @example true
             */
            agreementAccepted: boolean;
        };
        /**
         * 代发协议标识 / Agreement id
         * @description 项目内唯一。Unique within its project.
         * @example AG-01
         */
        AgreementId: string;
        /**
         * 工资代发协议 / Wage agency agreement
         * @description 协议及其版本。The agreement and its version.
         * @example {
         *       "companyId": "91990000MA00000B79",
         *       "signedOn": "2026-11-01",
         *       "scans": [
         *         "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *       ],
         *       "projectId": "P-2026-0001",
         *       "agreementId": "AG-01",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        AgencyAgreement: {
            projectId: components["schemas"]["ProjectId"];
            agreementId: components["schemas"]["AgreementId"];
            companyId: components["schemas"]["CompanyId"];
            signedOn: components["schemas"]["Day"];
            /** @description 扫描件，先作为附件上传。Scans, put as attachments before. */
            scans: components["schemas"]["Sha256"][];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 工资代发协议登记 / Statement of a wage agency agreement
         * @description 分包单位委托总承包单位代发工资，附扫描件。A subcontractor lets the general contractor pay its workers; with the scan.
         * @example {
         *       "companyId": "91990000MA00000B79",
         *       "signedOn": "2026-11-01",
         *       "scans": [
         *         "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *       ]
         *     }
         */
        AgencyAgreementInput: {
            companyId: components["schemas"]["CompanyId"];
            signedOn: components["schemas"]["Day"];
            /** @description 扫描件，先作为附件上传。Scans, put as attachments before. */
            scans: components["schemas"]["Sha256"][];
        };
        /**
         * 计划标识 / Plan id
         * @description 项目内唯一。Unique within its project.
         * @example PL-2026-11
         */
        PlanId: string;
        /**
         * 计划类型 / Type of plan
         * @description SPLIT_PAYMENT 分账款拨付计划，WAGE_FUND 工资款拨付计划，WAGE_PAYMENT 工资发放计划。Split payment, allocation of the wage fund, payment of wages.
         * @example WAGE_FUND
         * @enum {string}
         */
        WagePlanType: "SPLIT_PAYMENT" | "WAGE_FUND" | "WAGE_PAYMENT";
        /**
         * 月份 / Month
         * @description 北京时间的自然月。Calendar month in Asia/Shanghai.
         * @example 2026-11
         */
        Month: string;
        /**
         * 计划（列表）/ Plan in a list
         * @description 计划及其版本。A plan and its version.
         * @example {
         *       "type": "WAGE_FUND",
         *       "month": "2026-11",
         *       "amountFen": 1550050,
         *       "projectId": "P-2026-0001",
         *       "planId": "PL-2026-11",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        WagePlanSummary: {
            projectId: components["schemas"]["ProjectId"];
            planId: components["schemas"]["PlanId"];
            type: components["schemas"]["WagePlanType"];
            month: components["schemas"]["Month"];
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 1550050
             */
            amountFen: number;
            companyId?: components["schemas"]["CompanyId"];
            plannedOn?: components["schemas"]["Day"];
            /** @description 备注。Remark. */
            remark?: components["schemas"]["LongText"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 计划列表 / Page of plans
         * @description 一页计划。One page of plans.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        WagePlanPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["WagePlanSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 计划登记 / Statement of a plan
         * @description 某月的拨付或发放计划。What is to be allocated or paid in a month.
         * @example {
         *       "type": "WAGE_FUND",
         *       "month": "2026-11",
         *       "amountFen": 1550050
         *     }
         */
        WagePlanInput: {
            type: components["schemas"]["WagePlanType"];
            month: components["schemas"]["Month"];
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 1550050
             */
            amountFen: number;
            companyId?: components["schemas"]["CompanyId"];
            plannedOn?: components["schemas"]["Day"];
            /** @description 备注。Remark. */
            remark?: components["schemas"]["LongText"];
        };
        /**
         * 计划 / Plan
         * @description 计划及其版本。A plan and its version.
         * @example {
         *       "type": "WAGE_FUND",
         *       "month": "2026-11",
         *       "amountFen": 1550050,
         *       "projectId": "P-2026-0001",
         *       "planId": "PL-2026-11",
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        WagePlan: {
            projectId: components["schemas"]["ProjectId"];
            planId: components["schemas"]["PlanId"];
            type: components["schemas"]["WagePlanType"];
            month: components["schemas"]["Month"];
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 1550050
             */
            amountFen: number;
            companyId?: components["schemas"]["CompanyId"];
            plannedOn?: components["schemas"]["Day"];
            /** @description 备注。Remark. */
            remark?: components["schemas"]["LongText"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 拨付标识 / Disbursement id
         * @description 项目内唯一。Unique within its project.
         * @example D-2026-11
         */
        DisbursementId: string;
        /**
         * 拨付类型 / Type of disbursement
         * @description SPLIT_PAYMENT 分账款拨付，WAGE_FUND 工资款拨付。Split payment, or allocation of the wage fund.
         * @example WAGE_FUND
         * @enum {string}
         */
        DisbursementType: "SPLIT_PAYMENT" | "WAGE_FUND";
        /**
         * 付款或收款账户（脱敏）/ Account of a party, masked
         * @description 账号已脱敏。The number is masked.
         * @example {
         *       "name": "示例置业有限公司",
         *       "accountNumber": "************0002"
         *     }
         */
        PartyAccount: {
            name: components["schemas"]["ShortText"];
            bankName?: components["schemas"]["ShortText"];
            accountNumber: components["schemas"]["MaskedNumber"];
        };
        /**
         * 交易信息 / Transaction
         * @description 银行的交易流水号与摘要。The bank's number of the transaction, and its purpose.
         * @example {
         *       "number": "T20261120000001",
         *       "purpose": "11月人工费"
         *     }
         */
        BankTransaction: {
            /** @description 交易流水号。Number of the transaction. */
            number: components["schemas"]["ShortText"];
            /** @description 摘要。Purpose. */
            purpose?: components["schemas"]["ShortText"];
        };
        /**
         * 拨付（列表）/ Disbursement in a list
         * @description 账号已脱敏。Numbers are masked.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "disbursementId": "D-2026-11",
         *       "type": "WAGE_FUND",
         *       "payerAccountId": "A-01",
         *       "payee": {
         *         "name": "示例劳务有限公司",
         *         "accountNumber": "************0003"
         *       },
         *       "amountFen": 1550050,
         *       "paidOn": "2026-11-20",
         *       "transaction": {
         *         "number": "T20261120000001"
         *       },
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00"
         *     }
         */
        DisbursementSummary: {
            projectId: components["schemas"]["ProjectId"];
            disbursementId: components["schemas"]["DisbursementId"];
            type: components["schemas"]["DisbursementType"];
            payerAccountId?: components["schemas"]["AccountId"];
            payerAccount?: components["schemas"]["PartyAccount"];
            payee: components["schemas"]["PartyAccount"];
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 1550050
             */
            amountFen: number;
            paidOn: components["schemas"]["Day"];
            transaction: components["schemas"]["BankTransaction"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * 拨付列表 / Page of disbursements
         * @description 一页拨付。One page of disbursements.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        DisbursementPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["DisbursementSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 付款或收款账户 / Account of a party
         * @description 户名与账号。Name and number.
         * @example {
         *       "name": "示例置业有限公司",
         *       "bankName": "示例银行",
         *       "accountNumber": "9900010000000002"
         *     }
         */
        PartyAccountInput: {
            /** @description 户名。Name of the account. */
            name: components["schemas"]["ShortText"];
            /** @description 开户银行。The bank. */
            bankName?: components["schemas"]["ShortText"];
            accountNumber: components["schemas"]["AccountNumber"];
        };
        /**
         * 拨付登记 / Statement of a disbursement
         * @description 付款账户为本项目的专户（payerAccountId）或其他账户（payerAccount），二者择一。Paid from a special account of the project, or from another account, one of the two.
         * @example {
         *       "type": "WAGE_FUND",
         *       "payerAccount": {
         *         "name": "示例置业有限公司",
         *         "accountNumber": "9900010000000002"
         *       },
         *       "payee": {
         *         "name": "示例建设集团有限公司示例项目农民工工资专用账户",
         *         "accountNumber": "9900010000000001"
         *       },
         *       "amountFen": 1550050,
         *       "paidOn": "2026-11-20",
         *       "transaction": {
         *         "number": "T20261120000001"
         *       }
         *     }
         */
        DisbursementInput: {
            type: components["schemas"]["DisbursementType"];
            payerAccountId?: components["schemas"]["AccountId"];
            payerAccount?: components["schemas"]["PartyAccountInput"];
            payee: components["schemas"]["PartyAccountInput"];
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 1550050
             */
            amountFen: number;
            paidOn: components["schemas"]["Day"];
            transaction: components["schemas"]["BankTransaction"];
        };
        /**
         * 拨付 / Disbursement
         * @description 拨付及其版本；账号已脱敏。A disbursement and its version; numbers are masked.
         * @example {
         *       "projectId": "P-2026-0001",
         *       "disbursementId": "D-2026-11",
         *       "type": "WAGE_FUND",
         *       "payerAccountId": "A-01",
         *       "payee": {
         *         "name": "示例劳务有限公司",
         *         "accountNumber": "************0003"
         *       },
         *       "amountFen": 1550050,
         *       "paidOn": "2026-11-20",
         *       "transaction": {
         *         "number": "T20261120000001"
         *       },
         *       "version": 1,
         *       "updatedAt": "2026-11-20T08:00:00+08:00",
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Disbursement: {
            projectId: components["schemas"]["ProjectId"];
            disbursementId: components["schemas"]["DisbursementId"];
            type: components["schemas"]["DisbursementType"];
            payerAccountId?: components["schemas"]["AccountId"];
            payerAccount?: components["schemas"]["PartyAccount"];
            payee: components["schemas"]["PartyAccount"];
            /**
             * Format: int64
             * @description 金额（分）。Amount in fen.
             * @example 1550050
             */
            amountFen: number;
            paidOn: components["schemas"]["Day"];
            transaction: components["schemas"]["BankTransaction"];
            /**
             * Format: int32
             * @description 版本，内容变化时加一。Version; grows when the content changes.
             * @example 1
             */
            version: number;
            updatedAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 记录种类 / Kind of record
         * @description 企业、项目、参建单位、班组、项目工人、进退场、合同、考勤。Company, project, participant, team, project worker, movement, contract, attendance.
         * @example ATTENDANCE
         * @enum {string}
         */
        RecordKind: "COMPANY" | "PROJECT" | "PARTICIPANT" | "TEAM" | "PROJECT_WORKER" | "MOVEMENT" | "CONTRACT" | "ATTENDANCE";
        /**
         * 对接平台 / Partner
         * @description 一个对接平台及其进度。A partner and how far it is.
         * @example {
         *       "partnerId": "national",
         *       "platform": "national",
         *       "status": "ENABLED",
         *       "kinds": [
         *         "ATTENDANCE"
         *       ]
         *     }
         */
        Partner: {
            partnerId: components["schemas"]["PartnerId"];
            /**
             * @description 平台清单的名称。Key of the platform's manifest.
             * @example national
             */
            platform: string;
            /**
             * @description 中文名称。Name in Chinese.
             * @example 全国建筑工人管理服务信息平台
             */
            title?: string;
            /**
             * @description 英文名称。Name in English.
             * @example National platform
             */
            titleEn?: string;
            /**
             * @description 是否启用。Enabled or not.
             * @example ENABLED
             * @enum {string}
             */
            status: "ENABLED" | "DISABLED";
            /**
             * @description 接收的记录种类。Kinds that it takes.
             * @example [
             *       "ATTENDANCE"
             *     ]
             */
            kinds: components["schemas"]["RecordKind"][];
            /**
             * @description 各状态的条数。Items by state.
             * @example {
             *       "waiting": 0,
             *       "held": 0,
             *       "sent": 0,
             *       "unknown": 0,
             *       "confirmed": 120,
             *       "rejected": 0
             *     }
             */
            counts?: {
                /**
                 * Format: int64
                 * @description 待发。Waiting.
                 * @example 0
                 */
                waiting?: number;
                /**
                 * Format: int64
                 * @description 等待前置。Held.
                 * @example 0
                 */
                held?: number;
                /**
                 * Format: int64
                 * @description 已发待答。Sent.
                 * @example 0
                 */
                sent?: number;
                /**
                 * Format: int64
                 * @description 结果未知。Unknown.
                 * @example 0
                 */
                unknown?: number;
                /**
                 * Format: int64
                 * @description 已确认。Confirmed.
                 * @example 120
                 */
                confirmed?: number;
                /**
                 * Format: int64
                 * @description 被拒。Rejected.
                 * @example 0
                 */
                rejected?: number;
            };
            /**
             * @description 停发的原因。Why nothing is being sent.
             * @example BREAKER_OPEN
             */
            stoppedBecause?: string;
        };
        /**
         * 对接平台列表 / Partners
         * @description 所有对接平台。All partners.
         * @example {
         *       "items": [
         *         {
         *           "partnerId": "national",
         *           "platform": "national",
         *           "status": "ENABLED",
         *           "kinds": [
         *             "ATTENDANCE"
         *           ]
         *         }
         *       ],
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        PartnerPage: {
            /** @description 对接平台。The partners. */
            items: components["schemas"]["Partner"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 等待的一环 / Link of a wait
         * @description 所等待的记录及其在同一平台的情形。A record that is waited for, and how it stands at the same partner.
         * @example {
         *       "kind": "TEAM",
         *       "recordId": "T-01",
         *       "standing": "QUEUED"
         *     }
         */
        WaitLink: {
            /**
             * @description 记录种类，或照片。Kind of record, or a photo.
             * @example TEAM
             * @enum {string}
             */
            kind: "COMPANY" | "PROJECT" | "PARTICIPANT" | "TEAM" | "PROJECT_WORKER" | "MOVEMENT" | "CONTRACT" | "ATTENDANCE" | "PHOTO";
            /**
             * @description 记录标识；枢纽尚不知道这样的记录时没有。Id of the record; absent while the hub knows none.
             * @example T-01
             */
            recordId?: string;
            /**
             * @description 上报状态；或正在排队、尚未登记、通道停着、通道被人工停止。State of its delivery; or queued, not stated to the hub, on a lane that stands still, or on one that a person holds.
             * @example QUEUED
             * @enum {string}
             */
            standing: "WAITING" | "HELD" | "SENT" | "UNKNOWN" | "CONFIRMED" | "REJECTED" | "SUPERSEDED" | "NOT_EXPRESSIBLE" | "QUEUED" | "NOT_STATED" | "LANE_BLOCKED" | "LANE_HELD";
            /**
             * @description 代码。Code.
             * @example -1
             */
            code?: string;
            /**
             * @description 对方的原话。The partner's words.
             * @example [teamName]不能为空!
             */
            message?: string;
        };
        /**
         * 说明 / Explanation
         * @description 为什么停在这里，供人阅读。Why it stands where it stands, for people.
         * @example {
         *       "zh": "等待 national 接受班组 T-01，其正在上报",
         *       "en": "waits for team T-01 at national, which is on its way"
         *     }
         */
        Explanation: {
            /**
             * @description 中文。Chinese.
             * @example 等待 national 接受班组 T-01，其正在上报
             */
            zh: string;
            /**
             * @description 英文。English.
             * @example waits for team T-01 at national, which is on its way
             */
            en: string;
        };
        /**
         * 上报 / Delivery
         * @description 一条记录向一个对接平台的上报。One record on its way to one partner.
         * @example {
         *       "deliveryId": "national~ATTENDANCE~P-2026-0001~17",
         *       "partnerId": "national",
         *       "kind": "ATTENDANCE",
         *       "recordId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "state": "CONFIRMED"
         *     }
         */
        DeliverySummary: {
            /**
             * @description 对接平台~种类~排序键~序号。partner~kind~key~number.
             * @example national~ATTENDANCE~P-2026-0001~17
             */
            deliveryId: string;
            partnerId: components["schemas"]["PartnerId"];
            kind: components["schemas"]["RecordKind"];
            /**
             * @description 记录流的排序键。Ordering key of the stream.
             * @example P-2026-0001
             */
            key?: string;
            /**
             * Format: int64
             * @description 在记录流中的序号。Number in its stream.
             * @example 17
             */
            number?: number;
            projectId?: components["schemas"]["ProjectId"];
            /**
             * @description 记录标识。Id of the record.
             * @example SN2026A0001-4f1d2a9b7c3e5081-17
             */
            recordId: string;
            /**
             * Format: int32
             * @description 记录版本。Version of the record.
             * @example 1
             */
            version?: number;
            state: components["schemas"]["LaneState"];
            /**
             * @description 等待什么。What it waits for.
             * @example TEAM T-01
             */
            waitsFor?: string;
            /** @description 等待的是什么、那又在等待什么，直到尽头。What it waits for, what that waits for, and so on to the end. */
            waitChain?: components["schemas"]["WaitLink"][];
            explanation?: components["schemas"]["Explanation"];
            /**
             * @description 已由人工跳过：状态不变，不再阻挡后面的。Skipped by a person; it keeps its state and holds nothing back.
             * @example true
             */
            skipped?: boolean;
            /**
             * @description 对方的流水号。The partner's serial.
             * @example workerattendance-add-2026112008-1-0001
             */
            serial?: string;
            /**
             * @description 对方给出的编号。The number that the partner gave.
             * @example 1500150001
             */
            partnerNumber?: string;
            /**
             * @description 最近的代码。Latest code.
             * @example -1
             */
            code?: string;
            /**
             * @description 对方的原话。The partner's words.
             * @example [dataList][0][date]不能大于当天!
             */
            message?: string;
            storedAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        /**
         * 上报列表 / Page of deliveries
         * @description 一页上报。One page of deliveries.
         * @example {
         *       "items": [],
         *       "nextCursor": null,
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        DeliveryPage: {
            /** @description 本页内容。The page's items. */
            items: components["schemas"]["DeliverySummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 发送 / Attempt
         * @description 一次调用：何时发出，得到什么。One call; when it left and what came of it.
         * @example {
         *       "callId": "c_01J",
         *       "method": "WorkerAttendance.Add",
         *       "purpose": "SEND",
         *       "startedAt": "2026-11-20T07:58:05+08:00",
         *       "outcome": "QUEUED"
         *     }
         */
        Attempt: {
            /**
             * @description 调用编号，重发时不变。Id of the call, the same when it is sent again.
             * @example c_01J
             */
            callId: string;
            /**
             * @description 对方接口的方法。The partner's method.
             * @example WorkerAttendance.Add
             */
            method: string;
            /**
             * @description 发送、查询结果、查找。Send, ask for the result, or look for it.
             * @example SEND
             * @enum {string}
             */
            purpose: "SEND" | "POLL" | "FIND";
            startedAt: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
            /**
             * @description 结果。What came of it.
             * @example QUEUED
             * @enum {string}
             */
            outcome: "OPEN" | "ACCEPTED" | "DUPLICATE" | "QUEUED" | "PENDING" | "REFUSED" | "CREDENTIAL_REFUSED" | "THROTTLED" | "UNAVAILABLE" | "UNANSWERED" | "ABSENT";
            /**
             * @description 对方的代码。The partner's code.
             * @example 0
             */
            code?: string;
            /**
             * @description 对方的原话。The partner's words.
             * @example 成功
             */
            message?: string;
            /**
             * @description 对方的流水号。The partner's serial.
             * @example workerattendance-add-2026112008-1-0001
             */
            serial?: string;
            /**
             * Format: int32
             * @description 本次调用的条数。Items in the call.
             * @example 20
             */
            members?: number;
        };
        /**
         * 上报及其发送 / Delivery with attempts
         * @description 一条上报及每次发送。One delivery and every attempt.
         * @example {
         *       "deliveryId": "national~ATTENDANCE~P-2026-0001~17",
         *       "partnerId": "national",
         *       "kind": "ATTENDANCE",
         *       "recordId": "SN2026A0001-4f1d2a9b7c3e5081-17",
         *       "state": "CONFIRMED",
         *       "attempts": [],
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        Delivery: {
            /**
             * @description 对接平台~种类~排序键~序号。partner~kind~key~number.
             * @example national~ATTENDANCE~P-2026-0001~17
             */
            deliveryId: string;
            partnerId: components["schemas"]["PartnerId"];
            kind: components["schemas"]["RecordKind"];
            /**
             * @description 记录流的排序键。Ordering key of the stream.
             * @example P-2026-0001
             */
            key?: string;
            /**
             * Format: int64
             * @description 在记录流中的序号。Number in its stream.
             * @example 17
             */
            number?: number;
            projectId?: components["schemas"]["ProjectId"];
            /**
             * @description 记录标识。Id of the record.
             * @example SN2026A0001-4f1d2a9b7c3e5081-17
             */
            recordId: string;
            /**
             * Format: int32
             * @description 记录版本。Version of the record.
             * @example 1
             */
            version?: number;
            state: components["schemas"]["LaneState"];
            /**
             * @description 等待什么。What it waits for.
             * @example TEAM T-01
             */
            waitsFor?: string;
            /** @description 等待的是什么、那又在等待什么，直到尽头。What it waits for, what that waits for, and so on to the end. */
            waitChain?: components["schemas"]["WaitLink"][];
            explanation?: components["schemas"]["Explanation"];
            /**
             * @description 已由人工跳过：状态不变，不再阻挡后面的。Skipped by a person; it keeps its state and holds nothing back.
             * @example true
             */
            skipped?: boolean;
            /**
             * @description 对方的流水号。The partner's serial.
             * @example workerattendance-add-2026112008-1-0001
             */
            serial?: string;
            /**
             * @description 对方给出的编号。The number that the partner gave.
             * @example 1500150001
             */
            partnerNumber?: string;
            /**
             * @description 最近的代码。Latest code.
             * @example -1
             */
            code?: string;
            /**
             * @description 对方的原话。The partner's words.
             * @example [dataList][0][date]不能大于当天!
             */
            message?: string;
            storedAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            /** @description 每次发送，先后有序。Every attempt, oldest first. */
            attempts: components["schemas"]["Attempt"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 代码表摘要 / Code table in a list
         * @description 代码表的名称与状态。Name and status of a table.
         * @example {
         *       "scheme": "work_type.national",
         *       "title": "工种字典（全国平台）",
         *       "titleEn": "Work types of the national platform",
         *       "codeScheme": "CN-NATIONAL",
         *       "status": "OBSERVED",
         *       "rowCount": 39
         *     }
         */
        CodeTableSummary: {
            /**
             * @description 代码表名称。Name of the table.
             * @example work_type.national
             */
            scheme: string;
            /**
             * @description 中文名称。Name in Chinese.
             * @example 工种字典（全国平台）
             */
            title: string;
            /**
             * @description 英文名称。Name in English.
             * @example Work types of the national platform
             */
            titleEn: string;
            /**
             * @description CodedValue.scheme 的取值。Value of CodedValue.scheme.
             * @example CN-NATIONAL
             */
            codeScheme?: string;
            /**
             * @description 已公布、在多个实现中见到、推断。Published, observed in programs, or assumed.
             * @example OBSERVED
             * @enum {string}
             */
            status: "PUBLISHED" | "OBSERVED" | "ASSUMED";
            /**
             * @description 来源。Source.
             * @example Observed in four independent programs.
             */
            source?: string;
            /**
             * @description 备注。Note.
             * @example 平台现行的表可能更长。
             */
            note?: string;
            /**
             * Format: int32
             * @description 行数。Number of rows.
             * @example 39
             */
            rowCount: number;
        };
        /**
         * 代码表列表 / Code tables
         * @description 所有代码表。All code tables.
         * @example {
         *       "items": [],
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        CodeTableList: {
            /** @description 代码表。The tables. */
            items: components["schemas"]["CodeTableSummary"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * 代码行 / Row of a code table
         * @description 代码及其含义。A code and its meaning.
         * @example {
         *       "code": "010",
         *       "zh": "砌筑工"
         *     }
         */
        CodeTableRow: {
            /**
             * @description 代码。Code.
             * @example 010
             */
            code: string;
            /**
             * @description 中文含义。Meaning in Chinese.
             * @example 砌筑工
             */
            zh: string;
            /**
             * @description 本接口中的名称。Name in this contract.
             * @example FACE
             */
            canonical?: string;
        };
        /**
         * 代码表 / Code table
         * @description 一张代码表及其来源与状态。A table with its source and status.
         * @example {
         *       "scheme": "work_type.national",
         *       "title": "工种字典（全国平台）",
         *       "titleEn": "Work types of the national platform",
         *       "codeScheme": "CN-NATIONAL",
         *       "status": "OBSERVED",
         *       "rowCount": 1,
         *       "rows": [
         *         {
         *           "code": "010",
         *           "zh": "砌筑工"
         *         }
         *       ],
         *       "serverTime": "2026-11-20T08:00:00+08:00"
         *     }
         */
        CodeTable: {
            /**
             * @description 代码表名称。Name of the table.
             * @example work_type.national
             */
            scheme: string;
            /**
             * @description 中文名称。Name in Chinese.
             * @example 工种字典（全国平台）
             */
            title: string;
            /**
             * @description 英文名称。Name in English.
             * @example Work types of the national platform
             */
            titleEn: string;
            /**
             * @description CodedValue.scheme 的取值。Value of CodedValue.scheme.
             * @example CN-NATIONAL
             */
            codeScheme?: string;
            /**
             * @description 已公布、在多个实现中见到、推断。Published, observed in programs, or assumed.
             * @example OBSERVED
             * @enum {string}
             */
            status: "PUBLISHED" | "OBSERVED" | "ASSUMED";
            /**
             * @description 来源。Source.
             * @example Observed in four independent programs.
             */
            source?: string;
            /**
             * @description 备注。Note.
             * @example 平台现行的表可能更长。
             */
            note?: string;
            /**
             * Format: int32
             * @description 行数。Number of rows.
             * @example 39
             */
            rowCount: number;
            /** @description 代码。The codes. */
            rows: components["schemas"]["CodeTableRow"][];
            serverTime: components["schemas"]["Instant"];
        };
    };
    responses: {
        /** @description 任何错误。Any error, as a problem document. */
        Problem: {
            headers: {
                /** @description 至少等待的秒数。Wait at least this many seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description 只列该项目。Only this project. */
        projectIdFilter: components["schemas"]["ProjectId"];
        /** @description 只列该厂商。Only this maker. */
        makerIdFilter: components["schemas"]["MakerId"];
        /** @description 只列该状态。Only this state. */
        deviceStatusFilter: "PENDING" | "BOUND" | "DISABLED" | "RETIRED";
        /** @description 上一页的 nextCursor。nextCursor of the page before. */
        cursor: components["schemas"]["Cursor"];
        /** @description 每页条数，默认 50。Items per page, 50 by default. */
        limit: number;
        /** @description 设备序列号。Serial number of the device. */
        deviceSn: components["schemas"]["DeviceSn"];
        /** @description 第一天。The first day. */
        fromDay: components["schemas"]["Day"];
        /** @description 最后一天（含），最多 31 天。The last day, included; 31 days at most. */
        toDay: components["schemas"]["Day"];
        /** @description 项目编号。Project id. */
        projectId: components["schemas"]["ProjectId"];
        /** @description 只列该状态；不填则列出 DATA_LOST 与 LOSS_POSSIBLE。Only this state; without it DATA_LOST and LOSS_POSSIBLE are listed. */
        gapStateFilter: components["schemas"]["GapState"];
        /** @description 解除的时刻，默认现在。When the binding ends; now by default. */
        at: components["schemas"]["Instant"];
        /** @description 日志标识。Journal id. */
        journalId: components["schemas"]["JournalId"];
        /** @description 起始时刻（含）。From this instant on. */
        from: components["schemas"]["Instant"];
        /** @description 终止时刻（不含）。Before this instant. */
        to: components["schemas"]["Instant"];
        /** @description 只列该人员。Only this worker. */
        workerIdFilter: components["schemas"]["WorkerId"];
        /** @description 只列带该提示的。Only those with this flag. */
        flag: components["schemas"]["AttendanceFlag"];
        /** @description 只列计入或不计入的。Only those that count, or do not. */
        counted: boolean;
        /** @description 记录标识。Record id. */
        recordId: components["schemas"]["RecordId"];
        /** @description 只列该原因。Only this reason. */
        parkReason: components["schemas"]["ParkReason"];
        /** @description 只列该设备。Only this device. */
        deviceSnFilter: components["schemas"]["DeviceSn"];
        /** @description 暂存编号。Id of the parked event. */
        parkedId: string;
        /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
        idempotencyKey: string;
        /** @description 内容的 SHA-256。SHA-256 of the content. */
        sha256: components["schemas"]["Sha256"];
        /** @description 回执编号。Receipt id. */
        receiptId: string;
        /** @description 统一社会信用代码。Unified social credit code. */
        companyId: components["schemas"]["CompanyId"];
        /** @description 班组编号。Team id. */
        teamId: components["schemas"]["TeamId"];
        /** @description 人员标识。Worker id. */
        workerId: components["schemas"]["WorkerId"];
        /** @description 只列该班组。Only this team. */
        teamIdFilter: components["schemas"]["TeamId"];
        /** @description 只列在场或已退场的。Only those on the site, or those who left. */
        onSite: boolean;
        /** @description 合同编号。Contract id. */
        contractId: components["schemas"]["ContractId"];
        /** @description 停工编号。Id of the suspension. */
        suspensionId: string;
        /** @description 格式，默认 XLSX。Format; XLSX by default. */
        templateFormat: "XLSX" | "CSV";
        /** @description 月份。The month. */
        wageMonth: components["schemas"]["WageMonth"];
        /** @description 只列该工资支付周期。Only this pay period. */
        payMonthFilter: components["schemas"]["WageMonth"];
        /** @description 只列该状态。Only this state. */
        sheetStateFilter: components["schemas"]["PayrollSheetState"];
        /** @description 工资表编号。Payroll sheet id. */
        sheetId: components["schemas"]["SheetId"];
        /** @description 任务编号。Id of the job. */
        payrollJobId: string;
        /** @description 版本，默认当前版本。Version; the current one by default. */
        sheetVersion: number;
        /** @description 只列该状态。Only this state. */
        lineStateFilter: components["schemas"]["PayrollLineState"];
        /** @description 第几份，从 1 开始，默认 1；每份 2000 行。Which part, from 1, by default the first; 2,000 lines each. */
        printPart: number;
        /** @description 格式，默认 HTML。Format; HTML by default. */
        proofFormat: "HTML" | "CSV";
        /** @description 工资行编号。Payroll line id. */
        lineId: components["schemas"]["PayrollLineId"];
        /** @description 操作人员标识。Id of the person. */
        personId: components["schemas"]["PersonId"];
        /** @description 银行文件编号。Id of the bank file. */
        bankFileId: components["schemas"]["BankFileId"];
        /** @description 只列该状态。Only this state. */
        returnExceptionState: components["schemas"]["ReturnExceptionState"];
        /** @description 回盘异常编号。Id of the exception. */
        returnExceptionId: string;
        /** @description 银行标识。Bank id. */
        bankId: components["schemas"]["BankId"];
        /** @description 提交回盘时得到的任务编号。Id of the job, as given when the return was received. */
        returnJobId: components["schemas"]["JobId"];
        /** @description 专户标识。Id of the account. */
        accountId: components["schemas"]["AccountId"];
        /** @description 代发协议标识。Id of the agreement. */
        agreementId: components["schemas"]["AgreementId"];
        /** @description 计划标识。Id of the plan. */
        planId: components["schemas"]["PlanId"];
        /** @description 拨付标识。Id of the disbursement. */
        disbursementId: components["schemas"]["DisbursementId"];
        /** @description 只列该对接平台。Only this partner. */
        partnerIdFilter: components["schemas"]["PartnerId"];
        /** @description 只列该种类。Only this kind. */
        kindFilter: components["schemas"]["RecordKind"];
        /** @description 只列该状态。Only this state. */
        stateFilter: components["schemas"]["LaneState"];
        /** @description 只列该记录。Only this record. */
        recordIdFilter: components["schemas"]["RecordId"];
        /** @description 上报编号。Id of the delivery. */
        deliveryId: string;
        /** @description 代码表名称。Name of the table. */
        scheme: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Instant = components['schemas']['Instant'];
export type Fault = components['schemas']['Fault'];
export type SignatureExplanation = components['schemas']['SignatureExplanation'];
export type Problem = components['schemas']['Problem'];
export type Time = components['schemas']['Time'];
export type ProjectId = components['schemas']['ProjectId'];
export type MakerId = components['schemas']['MakerId'];
export type Cursor = components['schemas']['Cursor'];
export type DeviceSn = components['schemas']['DeviceSn'];
export type Location = components['schemas']['Location'];
export type BindingFacts = components['schemas']['BindingFacts'];
export type DeviceSummary = components['schemas']['DeviceSummary'];
export type NextCursor = components['schemas']['NextCursor'];
export type DevicePage = components['schemas']['DevicePage'];
export type DeviceInput = components['schemas']['DeviceInput'];
export type JournalId = components['schemas']['JournalId'];
export type JournalPosition = components['schemas']['JournalPosition'];
export type HeartbeatInput = components['schemas']['HeartbeatInput'];
export type Device = components['schemas']['Device'];
export type DeviceKey = components['schemas']['DeviceKey'];
export type HeartbeatReply = components['schemas']['HeartbeatReply'];
export type Day = components['schemas']['Day'];
export type GapState = components['schemas']['GapState'];
export type GapReason = components['schemas']['GapReason'];
export type GapDay = components['schemas']['GapDay'];
export type DeviceGaps = components['schemas']['DeviceGaps'];
export type DeviceGapDay = components['schemas']['DeviceGapDay'];
export type DeviceGapPage = components['schemas']['DeviceGapPage'];
export type BindingInput = components['schemas']['BindingInput'];
export type Binding = components['schemas']['Binding'];
export type EventId = components['schemas']['EventId'];
export type WorkerId = components['schemas']['WorkerId'];
export type StrangerRef = components['schemas']['StrangerRef'];
export type Sha256 = components['schemas']['Sha256'];
export type PhotoReference = components['schemas']['PhotoReference'];
export type ManualEntry = components['schemas']['ManualEntry'];
export type NonWork = components['schemas']['NonWork'];
export type AttendanceEvent = components['schemas']['AttendanceEvent'];
export type AttendanceBatchInput = components['schemas']['AttendanceBatchInput'];
export type JournalAck = components['schemas']['JournalAck'];
export type ItemStatus = components['schemas']['ItemStatus'];
export type AttendanceFlag = components['schemas']['AttendanceFlag'];
export type EventResult = components['schemas']['EventResult'];
export type AttendanceBatchReply = components['schemas']['AttendanceBatchReply'];
export type Journal = components['schemas']['Journal'];
export type RecordId = components['schemas']['RecordId'];
export type TeamId = components['schemas']['TeamId'];
export type CaptureId = components['schemas']['CaptureId'];
export type AttendanceFacts = components['schemas']['AttendanceFacts'];
export type AttendancePage = components['schemas']['AttendancePage'];
export type SiteAttendanceEvent = components['schemas']['SiteAttendanceEvent'];
export type SiteAttendanceBatchInput = components['schemas']['SiteAttendanceBatchInput'];
export type SiteResult = components['schemas']['SiteResult'];
export type SiteAttendanceBatchReply = components['schemas']['SiteAttendanceBatchReply'];
export type PartnerId = components['schemas']['PartnerId'];
export type LaneState = components['schemas']['LaneState'];
export type PartnerState = components['schemas']['PartnerState'];
export type Attendance = components['schemas']['Attendance'];
export type ConfirmationInput = components['schemas']['ConfirmationInput'];
export type Confirmation = components['schemas']['Confirmation'];
export type ParkReason = components['schemas']['ParkReason'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type ParkedEventPage = components['schemas']['ParkedEventPage'];
export type ResolutionInput = components['schemas']['ResolutionInput'];
export type Resolution = components['schemas']['Resolution'];
export type RefusedEvent = components['schemas']['RefusedEvent'];
export type RefusedEventPage = components['schemas']['RefusedEventPage'];
export type PhotoReceipt = components['schemas']['PhotoReceipt'];
export type ReceiptItem = components['schemas']['ReceiptItem'];
export type Receipt = components['schemas']['Receipt'];
export type CompanyId = components['schemas']['CompanyId'];
export type ShortText = components['schemas']['ShortText'];
export type AreaCode = components['schemas']['AreaCode'];
export type PersonName = components['schemas']['PersonName'];
export type IdCardType = components['schemas']['IdCardType'];
export type DecimalText = components['schemas']['DecimalText'];
export type LongText = components['schemas']['LongText'];
export type Company = components['schemas']['Company'];
export type IdCardNumber = components['schemas']['IdCardNumber'];
export type Phone = components['schemas']['Phone'];
export type CompanyInput = components['schemas']['CompanyInput'];
export type CompanySummary = components['schemas']['CompanySummary'];
export type CompanyPage = components['schemas']['CompanyPage'];
export type Permit = components['schemas']['Permit'];
export type Position = components['schemas']['Position'];
export type ProfileKey = components['schemas']['ProfileKey'];
export type Project = components['schemas']['Project'];
export type ProjectInput = components['schemas']['ProjectInput'];
export type ProjectSummary = components['schemas']['ProjectSummary'];
export type ProjectPage = components['schemas']['ProjectPage'];
export type BankAccountInput = components['schemas']['BankAccountInput'];
export type PersonInput = components['schemas']['PersonInput'];
export type ParticipantInput = components['schemas']['ParticipantInput'];
export type BankAccount = components['schemas']['BankAccount'];
export type Person = components['schemas']['Person'];
export type Participant = components['schemas']['Participant'];
export type ParticipantSummary = components['schemas']['ParticipantSummary'];
export type ParticipantPage = components['schemas']['ParticipantPage'];
export type TeamInput = components['schemas']['TeamInput'];
export type Team = components['schemas']['Team'];
export type TeamSummary = components['schemas']['TeamSummary'];
export type TeamPage = components['schemas']['TeamPage'];
export type WorkerInput = components['schemas']['WorkerInput'];
export type Worker = components['schemas']['Worker'];
export type CodedValue = components['schemas']['CodedValue'];
export type ProjectWorkerInput = components['schemas']['ProjectWorkerInput'];
export type ProjectWorker = components['schemas']['ProjectWorker'];
export type ProjectWorkerSummary = components['schemas']['ProjectWorkerSummary'];
export type ProjectWorkerPage = components['schemas']['ProjectWorkerPage'];
export type Attachment = components['schemas']['Attachment'];
export type MovementInput = components['schemas']['MovementInput'];
export type Movement = components['schemas']['Movement'];
export type ContractId = components['schemas']['ContractId'];
export type ContractInput = components['schemas']['ContractInput'];
export type Contract = components['schemas']['Contract'];
export type EntryPermitInput = components['schemas']['EntryPermitInput'];
export type EntryPermit = components['schemas']['EntryPermit'];
export type SuspensionInput = components['schemas']['SuspensionInput'];
export type Suspension = components['schemas']['Suspension'];
export type SuspensionEndInput = components['schemas']['SuspensionEndInput'];
export type WageMonth = components['schemas']['WageMonth'];
export type AttendanceSummaryLine = components['schemas']['AttendanceSummaryLine'];
export type AttendanceSummary = components['schemas']['AttendanceSummary'];
export type PayrollSheetState = components['schemas']['PayrollSheetState'];
export type SheetId = components['schemas']['SheetId'];
export type PayrollKind = components['schemas']['PayrollKind'];
export type PersonId = components['schemas']['PersonId'];
export type PayrollTable = components['schemas']['PayrollTable'];
export type PayrollLineState = components['schemas']['PayrollLineState'];
export type PayrollStateSum = components['schemas']['PayrollStateSum'];
export type SignedScan = components['schemas']['SignedScan'];
export type PublicNotice = components['schemas']['PublicNotice'];
export type PayrollApproval = components['schemas']['PayrollApproval'];
export type PaymentDeclaration = components['schemas']['PaymentDeclaration'];
export type PayrollSheetEntry = components['schemas']['PayrollSheetEntry'];
export type PayrollSheetPage = components['schemas']['PayrollSheetPage'];
export type PayrollSheet = components['schemas']['PayrollSheet'];
export type Acting = components['schemas']['Acting'];
export type PayrollSheetInput = components['schemas']['PayrollSheetInput'];
export type WageItem = components['schemas']['WageItem'];
export type PayrollLineId = components['schemas']['PayrollLineId'];
export type PayrollLineInput = components['schemas']['PayrollLineInput'];
export type WageRate = components['schemas']['WageRate'];
export type PayrollSource = components['schemas']['PayrollSource'];
export type PayrollImportInput = components['schemas']['PayrollImportInput'];
export type PayrollImportAccepted = components['schemas']['PayrollImportAccepted'];
export type PayrollLineFault = components['schemas']['PayrollLineFault'];
export type PayrollImport = components['schemas']['PayrollImport'];
export type PayrollLine = components['schemas']['PayrollLine'];
export type PayrollLinePage = components['schemas']['PayrollLinePage'];
export type SignedScanInput = components['schemas']['SignedScanInput'];
export type PublicNoticeInput = components['schemas']['PublicNoticeInput'];
export type PayrollApprovalInput = components['schemas']['PayrollApprovalInput'];
export type PaymentDeclarationInput = components['schemas']['PaymentDeclarationInput'];
export type WagePaid = components['schemas']['WagePaid'];
export type WagePaidPage = components['schemas']['WagePaidPage'];
export type PersonRole = components['schemas']['PersonRole'];
export type ActingPerson = components['schemas']['ActingPerson'];
export type ActingPersonInput = components['schemas']['ActingPersonInput'];
export type SecurityPassword = components['schemas']['SecurityPassword'];
export type SecurityPasswordInput = components['schemas']['SecurityPasswordInput'];
export type SecurityPasswordReceipt = components['schemas']['SecurityPasswordReceipt'];
export type BankFileId = components['schemas']['BankFileId'];
export type SheetVersionNumber = components['schemas']['SheetVersionNumber'];
export type BankId = components['schemas']['BankId'];
export type BankFileState = components['schemas']['BankFileState'];
export type Fingerprint = components['schemas']['Fingerprint'];
export type BankFileSummary = components['schemas']['BankFileSummary'];
export type JobId = components['schemas']['JobId'];
export type BankFileMaking = components['schemas']['BankFileMaking'];
export type BankFilePage = components['schemas']['BankFilePage'];
export type BankFileOrder = components['schemas']['BankFileOrder'];
export type BankJob = components['schemas']['BankJob'];
export type ReconciliationConfirmationInput = components['schemas']['ReconciliationConfirmationInput'];
export type ReconciliationConfirmation = components['schemas']['ReconciliationConfirmation'];
export type BankFile = components['schemas']['BankFile'];
export type ActingOnly = components['schemas']['ActingOnly'];
export type BankReturnUpload = components['schemas']['BankReturnUpload'];
export type BankReturnJob = components['schemas']['BankReturnJob'];
export type ReturnExceptionState = components['schemas']['ReturnExceptionState'];
export type ReturnExceptionKind = components['schemas']['ReturnExceptionKind'];
export type ReturnExceptionSummary = components['schemas']['ReturnExceptionSummary'];
export type ReturnExceptionPage = components['schemas']['ReturnExceptionPage'];
export type ReturnExceptionResolution = components['schemas']['ReturnExceptionResolution'];
export type ReturnException = components['schemas']['ReturnException'];
export type BankReturnFault = components['schemas']['BankReturnFault'];
export type BankReturn = components['schemas']['BankReturn'];
export type AttachmentReceipt = components['schemas']['AttachmentReceipt'];
export type AccountId = components['schemas']['AccountId'];
export type MaskedNumber = components['schemas']['MaskedNumber'];
export type BranchCnaps = components['schemas']['BranchCnaps'];
export type AccountManagement = components['schemas']['AccountManagement'];
export type WageAccountState = components['schemas']['WageAccountState'];
export type AccountVerdict = components['schemas']['AccountVerdict'];
export type WageAccountSummary = components['schemas']['WageAccountSummary'];
export type WageAccountPage = components['schemas']['WageAccountPage'];
export type WageAccount = components['schemas']['WageAccount'];
export type AccountNumber = components['schemas']['AccountNumber'];
export type WageAccountInput = components['schemas']['WageAccountInput'];
export type WageAccountConfirmationInput = components['schemas']['WageAccountConfirmationInput'];
export type WageAccountValidationInput = components['schemas']['WageAccountValidationInput'];
export type WageAccountClosingInput = components['schemas']['WageAccountClosingInput'];
export type WageAccountClosingEndInput = components['schemas']['WageAccountClosingEndInput'];
export type CardKind = components['schemas']['CardKind'];
export type CardWarning = components['schemas']['CardWarning'];
export type WageCard = components['schemas']['WageCard'];
export type WageCardInput = components['schemas']['WageCardInput'];
export type AgreementId = components['schemas']['AgreementId'];
export type AgencyAgreement = components['schemas']['AgencyAgreement'];
export type AgencyAgreementInput = components['schemas']['AgencyAgreementInput'];
export type PlanId = components['schemas']['PlanId'];
export type WagePlanType = components['schemas']['WagePlanType'];
export type Month = components['schemas']['Month'];
export type WagePlanSummary = components['schemas']['WagePlanSummary'];
export type WagePlanPage = components['schemas']['WagePlanPage'];
export type WagePlanInput = components['schemas']['WagePlanInput'];
export type WagePlan = components['schemas']['WagePlan'];
export type DisbursementId = components['schemas']['DisbursementId'];
export type DisbursementType = components['schemas']['DisbursementType'];
export type PartyAccount = components['schemas']['PartyAccount'];
export type BankTransaction = components['schemas']['BankTransaction'];
export type DisbursementSummary = components['schemas']['DisbursementSummary'];
export type DisbursementPage = components['schemas']['DisbursementPage'];
export type PartyAccountInput = components['schemas']['PartyAccountInput'];
export type DisbursementInput = components['schemas']['DisbursementInput'];
export type Disbursement = components['schemas']['Disbursement'];
export type RecordKind = components['schemas']['RecordKind'];
export type Partner = components['schemas']['Partner'];
export type PartnerPage = components['schemas']['PartnerPage'];
export type WaitLink = components['schemas']['WaitLink'];
export type Explanation = components['schemas']['Explanation'];
export type DeliverySummary = components['schemas']['DeliverySummary'];
export type DeliveryPage = components['schemas']['DeliveryPage'];
export type Attempt = components['schemas']['Attempt'];
export type Delivery = components['schemas']['Delivery'];
export type CodeTableSummary = components['schemas']['CodeTableSummary'];
export type CodeTableList = components['schemas']['CodeTableList'];
export type CodeTableRow = components['schemas']['CodeTableRow'];
export type CodeTable = components['schemas']['CodeTable'];
export type ResponseProblem = components['responses']['Problem'];
export type ParameterProjectIdFilter = components['parameters']['projectIdFilter'];
export type ParameterMakerIdFilter = components['parameters']['makerIdFilter'];
export type ParameterDeviceStatusFilter = components['parameters']['deviceStatusFilter'];
export type ParameterCursor = components['parameters']['cursor'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterDeviceSn = components['parameters']['deviceSn'];
export type ParameterFromDay = components['parameters']['fromDay'];
export type ParameterToDay = components['parameters']['toDay'];
export type ParameterProjectId = components['parameters']['projectId'];
export type ParameterGapStateFilter = components['parameters']['gapStateFilter'];
export type ParameterAt = components['parameters']['at'];
export type ParameterJournalId = components['parameters']['journalId'];
export type ParameterFrom = components['parameters']['from'];
export type ParameterTo = components['parameters']['to'];
export type ParameterWorkerIdFilter = components['parameters']['workerIdFilter'];
export type ParameterFlag = components['parameters']['flag'];
export type ParameterCounted = components['parameters']['counted'];
export type ParameterRecordId = components['parameters']['recordId'];
export type ParameterParkReason = components['parameters']['parkReason'];
export type ParameterDeviceSnFilter = components['parameters']['deviceSnFilter'];
export type ParameterParkedId = components['parameters']['parkedId'];
export type ParameterIdempotencyKey = components['parameters']['idempotencyKey'];
export type ParameterSha256 = components['parameters']['sha256'];
export type ParameterReceiptId = components['parameters']['receiptId'];
export type ParameterCompanyId = components['parameters']['companyId'];
export type ParameterTeamId = components['parameters']['teamId'];
export type ParameterWorkerId = components['parameters']['workerId'];
export type ParameterTeamIdFilter = components['parameters']['teamIdFilter'];
export type ParameterOnSite = components['parameters']['onSite'];
export type ParameterContractId = components['parameters']['contractId'];
export type ParameterSuspensionId = components['parameters']['suspensionId'];
export type ParameterTemplateFormat = components['parameters']['templateFormat'];
export type ParameterWageMonth = components['parameters']['wageMonth'];
export type ParameterPayMonthFilter = components['parameters']['payMonthFilter'];
export type ParameterSheetStateFilter = components['parameters']['sheetStateFilter'];
export type ParameterSheetId = components['parameters']['sheetId'];
export type ParameterPayrollJobId = components['parameters']['payrollJobId'];
export type ParameterSheetVersion = components['parameters']['sheetVersion'];
export type ParameterLineStateFilter = components['parameters']['lineStateFilter'];
export type ParameterPrintPart = components['parameters']['printPart'];
export type ParameterProofFormat = components['parameters']['proofFormat'];
export type ParameterLineId = components['parameters']['lineId'];
export type ParameterPersonId = components['parameters']['personId'];
export type ParameterBankFileId = components['parameters']['bankFileId'];
export type ParameterReturnExceptionState = components['parameters']['returnExceptionState'];
export type ParameterReturnExceptionId = components['parameters']['returnExceptionId'];
export type ParameterBankId = components['parameters']['bankId'];
export type ParameterReturnJobId = components['parameters']['returnJobId'];
export type ParameterAccountId = components['parameters']['accountId'];
export type ParameterAgreementId = components['parameters']['agreementId'];
export type ParameterPlanId = components['parameters']['planId'];
export type ParameterDisbursementId = components['parameters']['disbursementId'];
export type ParameterPartnerIdFilter = components['parameters']['partnerIdFilter'];
export type ParameterKindFilter = components['parameters']['kindFilter'];
export type ParameterStateFilter = components['parameters']['stateFilter'];
export type ParameterRecordIdFilter = components['parameters']['recordIdFilter'];
export type ParameterDeliveryId = components['parameters']['deliveryId'];
export type ParameterScheme = components['parameters']['scheme'];
export type $defs = Record<string, never>;
export interface operations {
    getTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Time"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDevices: {
        parameters: {
            query?: {
                /** @description 只列该项目。Only this project. */
                projectId?: components["parameters"]["projectIdFilter"];
                /** @description 只列该厂商。Only this maker. */
                makerId?: components["parameters"]["makerIdFilter"];
                /** @description 只列该状态。Only this state. */
                status?: components["parameters"]["deviceStatusFilter"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    issueDeviceKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 新密钥。The new key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceKey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordHeartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeartbeatInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDeviceGaps: {
        parameters: {
            query: {
                /** @description 第一天。The first day. */
                from: components["parameters"]["fromDay"];
                /** @description 最后一天（含），最多 31 天。The last day, included; 31 days at most. */
                to: components["parameters"]["toDay"];
            };
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGaps"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDeviceGaps: {
        parameters: {
            query: {
                /** @description 第一天。The first day. */
                from: components["parameters"]["fromDay"];
                /** @description 最后一天（含），最多 31 天。The last day, included; 31 days at most. */
                to: components["parameters"]["toDay"];
                /** @description 只列该状态；不填则列出 DATA_LOST 与 LOSS_POSSIBLE。Only this state; without it DATA_LOST and LOSS_POSSIBLE are listed. */
                state?: components["parameters"]["gapStateFilter"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGapPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bindDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindingInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Binding"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Binding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unbindDevice: {
        parameters: {
            query?: {
                /** @description 解除的时刻，默认现在。When the binding ends; now by default. */
                at?: components["parameters"]["at"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Binding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitAttendanceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceBatchInput"];
            };
        };
        responses: {
            /** @description 每条一个结果。One result per item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceBatchReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 设备序列号。Serial number of the device. */
                deviceSn: components["parameters"]["deviceSn"];
                /** @description 日志标识。Journal id. */
                journalId: components["parameters"]["journalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAttendance: {
        parameters: {
            query?: {
                /** @description 起始时刻（含）。From this instant on. */
                from?: components["parameters"]["from"];
                /** @description 终止时刻（不含）。Before this instant. */
                to?: components["parameters"]["to"];
                /** @description 只列该人员。Only this worker. */
                workerId?: components["parameters"]["workerIdFilter"];
                /** @description 只列带该提示的。Only those with this flag. */
                flag?: components["parameters"]["flag"];
                /** @description 只列计入或不计入的。Only those that count, or do not. */
                counted?: components["parameters"]["counted"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendancePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitSiteAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteAttendanceBatchInput"];
            };
        };
        responses: {
            /** @description 每条一个结果。One result per item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteAttendanceBatchReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 记录标识。Record id. */
                recordId: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 记录标识。Record id. */
                recordId: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listParkedEvents: {
        parameters: {
            query?: {
                /** @description 只列该原因。Only this reason. */
                reason?: components["parameters"]["parkReason"];
                /** @description 只列该项目。Only this project. */
                projectId?: components["parameters"]["projectIdFilter"];
                /** @description 只列该设备。Only this device. */
                deviceSn?: components["parameters"]["deviceSnFilter"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedEventPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resolveParkedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 暂存编号。Id of the parked event. */
                parkedId: components["parameters"]["parkedId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRefusedEvents: {
        parameters: {
            query?: {
                /** @description 起始时刻（含）。From this instant on. */
                from?: components["parameters"]["from"];
                /** @description 终止时刻（不含）。Before this instant. */
                to?: components["parameters"]["to"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedEventPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 内容的 SHA-256。SHA-256 of the content. */
                sha256: components["parameters"]["sha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 图片。The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob | Uint8Array;
                    "image/png": Blob | Uint8Array;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 内容的 SHA-256。SHA-256 of the content. */
                sha256: components["parameters"]["sha256"];
            };
            cookie?: never;
        };
        /** @description 图片的字节。The picture's bytes. */
        requestBody: {
            content: {
                "image/jpeg": Blob | Uint8Array;
                "image/png": Blob | Uint8Array;
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoReceipt"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 回执编号。Receipt id. */
                receiptId: components["parameters"]["receiptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 统一社会信用代码。Unified social credit code. */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 统一社会信用代码。Unified social credit code. */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 统一社会信用代码。Unified social credit code. */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listParticipants: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 班组编号。Team id. */
                teamId: components["parameters"]["teamId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerWorker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putProjectWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectWorkerInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectWorker"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectWorker"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProjectWorkers: {
        parameters: {
            query?: {
                /** @description 只列该班组。Only this team. */
                teamId?: components["parameters"]["teamIdFilter"];
                /** @description 只列在场或已退场的。Only those on the site, or those who left. */
                onSite?: components["parameters"]["onSite"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectWorkerPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordMovement: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovementInput"];
            };
        };
        responses: {
            /** @description 已登记。Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Movement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 合同编号。Contract id. */
                contractId: components["parameters"]["contractId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    grantEntryPermit: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryPermitInput"];
            };
        };
        responses: {
            /** @description 已批准。Granted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPermit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordSuspension: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionInput"];
            };
        };
        responses: {
            /** @description 已登记。Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suspension"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 停工编号。Id of the suspension. */
                suspensionId: components["parameters"]["suspensionId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionEndInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suspension"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPayrollTemplate: {
        parameters: {
            query?: {
                /** @description 格式，默认 XLSX。Format; XLSX by default. */
                format?: components["parameters"]["templateFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob | Uint8Array;
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAttendanceSummary: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 月份。The month. */
                month: components["parameters"]["wageMonth"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadAttendanceSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 月份。The month. */
                month: components["parameters"]["wageMonth"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPayrollSheets: {
        parameters: {
            query?: {
                /** @description 只列该工资支付周期。Only this pay period. */
                payMonth?: components["parameters"]["payMonthFilter"];
                /** @description 只列该状态。Only this state. */
                state?: components["parameters"]["sheetStateFilter"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheetPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPayrollSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putPayrollSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayrollSheetInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheet"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importPayrollTable: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayrollImportInput"];
            };
        };
        responses: {
            /** @description 已受理。Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollImportAccepted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPayrollImport: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
                /** @description 任务编号。Id of the job. */
                jobId: components["parameters"]["payrollJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPayrollLines: {
        parameters: {
            query?: {
                /** @description 版本，默认当前版本。Version; the current one by default. */
                version?: components["parameters"]["sheetVersion"];
                /** @description 只列该状态。Only this state. */
                state?: components["parameters"]["lineStateFilter"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollLinePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printPayrollSheet: {
        parameters: {
            query?: {
                /** @description 版本，默认当前版本。Version; the current one by default. */
                version?: components["parameters"]["sheetVersion"];
                /** @description 第几份，从 1 开始，默认 1；每份 2000 行。Which part, from 1, by default the first; 2,000 lines each. */
                part?: components["parameters"]["printPart"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordSignedScan: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignedScanInput"];
            };
        };
        responses: {
            /** @description 已登记。Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordPublicNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicNoticeInput"];
            };
        };
        responses: {
            /** @description 已登记。Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approvePayrollSheet: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayrollApprovalInput"];
            };
        };
        responses: {
            /** @description 已复核。Approved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declarePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentDeclarationInput"];
            };
        };
        responses: {
            /** @description 已登记。Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPaymentProof: {
        parameters: {
            query?: {
                /** @description 格式，默认 HTML。Format; HTML by default. */
                format?: components["parameters"]["proofFormat"];
                /** @description 第几份，从 1 开始，默认 1；每份 2000 行。Which part, from 1, by default the first; 2,000 lines each. */
                part?: components["parameters"]["printPart"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWages: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WagePaidPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWageSlip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
                /** @description 工资行编号。Payroll line id. */
                lineId: components["parameters"]["lineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 操作人员标识。Id of the person. */
                personId: components["parameters"]["personId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActingPerson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 操作人员标识。Id of the person. */
                personId: components["parameters"]["personId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingPersonInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActingPerson"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActingPerson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setSecurityPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 操作人员标识。Id of the person. */
                personId: components["parameters"]["personId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityPasswordInput"];
            };
        };
        responses: {
            /** @description 已设置。Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityPasswordReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listBankFiles: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFilePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeBankFile: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankFileOrder"];
            };
        };
        responses: {
            /** @description 正在生成。It is being made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 工资表编号。Payroll sheet id. */
                sheetId: components["parameters"]["sheetId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconciliationConfirmationInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationConfirmation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getBankFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 银行文件编号。Id of the bank file. */
                fileId: components["parameters"]["bankFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadBankFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 银行文件编号。Id of the bank file. */
                fileId: components["parameters"]["bankFileId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingOnly"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pkcs7-mime": Blob | Uint8Array;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadBankReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankReturnUpload"];
            };
        };
        responses: {
            /** @description 已收到。Received. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankReturnJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReturnExceptions: {
        parameters: {
            query?: {
                /** @description 只列该状态。Only this state. */
                state?: components["parameters"]["returnExceptionState"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnExceptionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resolveReturnException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 回盘异常编号。Id of the exception. */
                exceptionId: components["parameters"]["returnExceptionId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnExceptionResolution"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnException"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveBankReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 银行标识。Bank id. */
                bankId: components["parameters"]["bankId"];
            };
            cookie?: never;
        };
        /** @description CMS 文件。A CMS file. */
        requestBody: {
            content: {
                "application/pkcs7-mime": Blob | Uint8Array;
            };
        };
        responses: {
            /** @description 已收到。Received. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankReturnJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getBankReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 银行标识。Bank id. */
                bankId: components["parameters"]["bankId"];
                /** @description 提交回盘时得到的任务编号。Id of the job, as given when the return was received. */
                jobId: components["parameters"]["returnJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankReturn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 内容的 SHA-256。SHA-256 of the content. */
                sha256: components["parameters"]["sha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob | Uint8Array;
                    "image/jpeg": Blob | Uint8Array;
                    "image/png": Blob | Uint8Array;
                    "text/csv": Blob | Uint8Array;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob | Uint8Array;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 内容的 SHA-256。SHA-256 of the content. */
                sha256: components["parameters"]["sha256"];
            };
            cookie?: never;
        };
        /** @description 文件的字节。The bytes of the file. */
        requestBody: {
            content: {
                "application/pdf": Blob | Uint8Array;
                "image/jpeg": Blob | Uint8Array;
                "image/png": Blob | Uint8Array;
                "text/csv": Blob | Uint8Array;
                "application/pkcs7-mime": Blob | Uint8Array;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob | Uint8Array;
            };
        };
        responses: {
            /** @description 与现有内容相同。The same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentReceipt"];
                };
            };
            /** @description 首次上传。Put for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWageAccounts: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageAccountPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWageAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putWageAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WageAccountInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageAccount"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmWageAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WageAccountConfirmationInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideWageAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WageAccountValidationInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeWageAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WageAccountClosingInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    finishWageAccountClosing: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次操作一个，重试时不变；保存 8 天。One per operation, the same on every retry; kept for 8 days. */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 专户标识。Id of the account. */
                accountId: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WageAccountClosingEndInput"];
            };
        };
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWageCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putWageCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 人员标识。Worker id. */
                workerId: components["parameters"]["workerId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WageCardInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageCard"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAgencyAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 代发协议标识。Id of the agreement. */
                agreementId: components["parameters"]["agreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyAgreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putAgencyAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 代发协议标识。Id of the agreement. */
                agreementId: components["parameters"]["agreementId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyAgreementInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyAgreement"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyAgreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWagePlans: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WagePlanPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putWagePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 计划标识。Id of the plan. */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WagePlanInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WagePlan"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WagePlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDisbursements: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisbursementPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putDisbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 项目编号。Project id. */
                projectId: components["parameters"]["projectId"];
                /** @description 拨付标识。Id of the disbursement. */
                disbursementId: components["parameters"]["disbursementId"];
            };
            cookie?: never;
        };
        /** @description 请求内容。The request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisbursementInput"];
            };
        };
        responses: {
            /** @description 内容已更新，或与现有内容相同。Updated, or the same as before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disbursement"];
                };
            };
            /** @description 首次登记。Registered for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disbursement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description 只列该对接平台。Only this partner. */
                partnerId?: components["parameters"]["partnerIdFilter"];
                /** @description 只列该种类。Only this kind. */
                kind?: components["parameters"]["kindFilter"];
                /** @description 只列该项目。Only this project. */
                projectId?: components["parameters"]["projectIdFilter"];
                /** @description 只列该状态。Only this state. */
                state?: components["parameters"]["stateFilter"];
                /** @description 只列该记录。Only this record. */
                recordId?: components["parameters"]["recordIdFilter"];
                /** @description 上一页的 nextCursor。nextCursor of the page before. */
                cursor?: components["parameters"]["cursor"];
                /** @description 每页条数，默认 50。Items per page, 50 by default. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 上报编号。Id of the delivery. */
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCodeTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeTableList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCodeTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 代码表名称。Name of the table. */
                scheme: components["parameters"]["scheme"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功。Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeTable"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
