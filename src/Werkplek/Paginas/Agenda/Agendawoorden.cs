using Rotonde.Agenda.Acties;
using Rotonde.Agenda.Toetsen;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Agenda;

/// <summary>The agenda in words.</summary>
internal static class Agendawoorden
{
    public static Toon Toon(this Actiestand stand) => stand switch
    {
        Actiestand.Afgerond or Actiestand.Geborgd => Weblaag.Weergave.Toon.Goed,
        Actiestand.Vertraagd => Weblaag.Weergave.Toon.LetOp,
        Actiestand.Gestopt => Weblaag.Weergave.Toon.Fout,
        Actiestand.Idee => Weblaag.Weergave.Toon.Rustig,
        _ => Weblaag.Weergave.Toon.Bezig,
    };

    public static string InWoorden(this Toetsuitkomst uitkomst) => uitkomst switch
    {
        Toetsuitkomst.Positief => "positief",
        Toetsuitkomst.PositiefMetVoorwaarden => "positief, met voorwaarden",
        _ => "herzien",
    };

    public static string InWoorden(this Oordeel oordeel) => oordeel switch
    {
        Oordeel.Voldoet => "Voldoet",
        Oordeel.Deels => "Voldoet deels",
        Oordeel.Niet => "Voldoet niet",
        _ => "Niet van toepassing",
    };
}
