using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>The part of the political system that a unit belongs to. The default is <see cref="Territory"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<UnitSector>))]
public enum UnitSector
{
    /// <summary>The administrative unit itself (đơn vị hành chính); <c>territory</c> on the wire.</summary>
    Territory,

    /// <summary>The Communist Party of Vietnam (Đảng); <c>party</c> on the wire.</summary>
    Party,

    /// <summary>The government (chính quyền); <c>government</c> on the wire.</summary>
    Government,

    /// <summary>The Fatherland Front (Mặt trận Tổ quốc); <c>fatherlandFront</c> on the wire.</summary>
    FatherlandFront,

    /// <summary>A socio-political organisation (tổ chức chính trị - xã hội); <c>politicalSocial</c> on the wire.</summary>
    PoliticalSocial,

    /// <summary>A social organisation (tổ chức xã hội); <c>social</c> on the wire.</summary>
    Social,

    /// <summary>The military (quân sự); <c>military</c> on the wire.</summary>
    Military,

    /// <summary>The police (công an); <c>police</c> on the wire.</summary>
    Police,

    /// <summary>Education and training, political centres included (giáo dục, đào tạo); <c>education</c> on the wire.</summary>
    Education,

    /// <summary>A business (doanh nghiệp); <c>enterprise</c> on the wire.</summary>
    Enterprise,

    /// <summary>A religious organisation (tổ chức tôn giáo); <c>religious</c> on the wire.</summary>
    Religious,

    /// <summary>Anything else; <c>other</c> on the wire.</summary>
    Other,
}
