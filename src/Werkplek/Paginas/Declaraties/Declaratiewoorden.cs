using Rotonde.Declaraties.Ontvangst;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Declaraties;

/// <summary>Declarations in words.</summary>
internal static class Declaratiewoorden
{
    public static string InWoorden(this Declaratiestaat staat) => staat switch
    {
        Declaratiestaat.Goedgekeurd => "goedgekeurd",
        Declaratiestaat.DeelsGoedgekeurd => "deels goedgekeurd",
        Declaratiestaat.Afgekeurd => "afgekeurd",
        _ => "niet in behandeling",
    };

    public static Toon Toon(this Declaratiestaat staat) => staat switch
    {
        Declaratiestaat.Goedgekeurd => Weblaag.Weergave.Toon.Goed,
        Declaratiestaat.DeelsGoedgekeurd => Weblaag.Weergave.Toon.LetOp,
        _ => Weblaag.Weergave.Toon.Fout,
    };

    public static string InWoorden(this Regelstaat staat) => staat switch
    {
        Regelstaat.Goedgekeurd => "goedgekeurd",
        Regelstaat.Afgekeurd => "afgekeurd",
        Regelstaat.Betaalbaar => "betaalbaar",
        Regelstaat.Aangehouden => "aangehouden",
        _ => "betaald",
    };

    public static Toon Toon(this Regelstaat staat) => staat switch
    {
        Regelstaat.Goedgekeurd => Weblaag.Weergave.Toon.Bezig,
        Regelstaat.Afgekeurd => Weblaag.Weergave.Toon.Fout,
        Regelstaat.Aangehouden => Weblaag.Weergave.Toon.LetOp,
        _ => Weblaag.Weergave.Toon.Goed,
    };
}
