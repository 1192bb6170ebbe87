using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;

namespace Rotonde.Postkamer.Ontvangst;

/// <summary>A message is for this gemeente, and of a kind that a provider sends.</summary>
public static class BerichtVoorOns
{
    /// <summary>What is wrong with the address; none when it is for us.</summary>
    [Regel("R-161", "De gemeente neemt alleen berichten aan die aan haar zijn gericht en die een aanbieder stuurt.")]
    public static Bevinding? Toets(Bericht bericht, Gemeentecode gemeente)
    {
        if (bericht.Soort.VanGemeente)
        {
            return new Bevinding("ADRES", 1, null, ["Bericht"], $"Een {bericht.Soort} stuurt de gemeente, niet de aanbieder.", "Stuur een bericht van de aanbieder.");
        }

        return Registervraag.Voor(bericht).Gemeente is { Length: > 0 } genoemd && genoemd.Trim() != gemeente.ToString()
            ? new Bevinding("ADRES", 1, null, ["Bericht/Header"], "Dit bericht is voor een andere gemeente.", "Stuur het naar de gemeente die in het bericht staat.")
            : null;
    }
}
