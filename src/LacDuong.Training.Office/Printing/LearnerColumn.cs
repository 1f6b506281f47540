namespace LacDuong.Training.Office;

/// <summary>What a list shows of each learner, a column each. A serial number (TT) is in every list.</summary>
public enum LearnerColumn
{
    /// <summary>The whole name (Họ và tên).</summary>
    Name,

    /// <summary>Family and middle name (Họ và tên đệm), for lists that have the given name in a column of its own.</summary>
    FamilyAndMiddleName,

    /// <summary>The given name (Tên).</summary>
    GivenName,

    /// <summary>The code.</summary>
    Code,

    /// <summary>The birth date, or what's known of it (Ngày sinh).</summary>
    BirthDate,

    /// <summary>The sex (Nam/Nữ).</summary>
    Sex,

    /// <summary>The ethnicity (Dân tộc).</summary>
    Ethnicity,

    /// <summary>The home town (Quê quán).</summary>
    Hometown,

    /// <summary>The number of a card or of staff (Số thẻ).</summary>
    Number,

    /// <summary>When they joined the Party (Ngày vào Đảng).</summary>
    JoinedParty,

    /// <summary>The position (Chức vụ).</summary>
    Title,

    /// <summary>The unit that they come from (Đơn vị công tác), by its name on the class's first day.</summary>
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

    /// <summary>A blank to sign in (Ký nhận).</summary>
    Signature,
}
