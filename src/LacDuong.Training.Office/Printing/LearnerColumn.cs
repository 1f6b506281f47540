namespace LacDuong.Training.Office;

/// <summary>The columns of lists for each learner. Every list also has a serial number (TT).</summary>
public enum LearnerColumn
{
    /// <summary>The whole name (Họ và tên).</summary>
    Name,

    /// <summary>The family and middle names (Họ và tên đệm), for lists with a separate column for the given name.</summary>
    FamilyAndMiddleName,

    /// <summary>The given name (Tên).</summary>
    GivenName,

    /// <summary>The code.</summary>
    Code,

    /// <summary>The birth date, or its known parts (Ngày sinh).</summary>
    BirthDate,

    /// <summary>The sex (Nam/Nữ).</summary>
    Sex,

    /// <summary>The ethnicity (Dân tộc).</summary>
    Ethnicity,

    /// <summary>The home town (Quê quán).</summary>
    Hometown,

    /// <summary>The number of a Party or staff card (Số thẻ).</summary>
    Number,

    /// <summary>The day on which the learner joined the Party (Ngày vào Đảng).</summary>
    JoinedParty,

    /// <summary>The position (Chức vụ).</summary>
    Title,

    /// <summary>
    /// The learner's unit (Đơn vị công tác): as the imported list wrote it, from the annotation <c>workplace</c>; otherwise by its name on
    /// the first day of the class.
    /// </summary>
    Unit,

    /// <summary>The participant category (Đối tượng).</summary>
    Category,

    /// <summary>The group within the class (Tổ).</summary>
    Group,

    /// <summary>The mark (Điểm).</summary>
    Mark,

    /// <summary>The grade (Xếp loại).</summary>
    Grade,

    /// <summary>The number of the certificate (Số GCN).</summary>
    Certificate,

    /// <summary>The number in the register (Số vào sổ).</summary>
    Register,

    /// <summary>Remarks (Ghi chú).</summary>
    Remark,

    /// <summary>An empty field to sign in (Ký nhận).</summary>
    Signature,
}
