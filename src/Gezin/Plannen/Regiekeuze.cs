using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Plannen;

/// <summary>DT-4: advice by rule, people decide. The Aanspreekpunt is regisseur in every row.</summary>
[Regel("DT-4", "Het gezin heeft de regie; kan het gezin niet, dan iemand uit het netwerk; kan die ook niet, dan tijdelijk het Aanspreekpunt.")]
public static class Regiekeuze
{
    /// <summary>The advice.</summary>
    public static Regieadvies Kies(bool gezinKan, bool netwerkKan, bool veiligheid, bool maatregel) => new(
        gezinKan ? Regie.Gezin : netwerkKan ? Regie.Netwerk : Regie.TijdelijkAanspreekpunt, !gezinKan && !netwerkKan, veiligheid, maatregel);
}
