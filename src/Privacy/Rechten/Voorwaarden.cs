namespace Rotonde.Privacy.Rechten;

/// <summary>Which conditions are facts and which are limits.</summary>
public static class Voorwaarden
{
    /// <summary>
    /// A limit does not decide whether, but how much: only the status, only published figures, only the own organisation's rows. It travels with the
    /// permission and the question must honour it.
    /// </summary>
    public static bool IsBeperking(this Voorwaarde voorwaarde) => voorwaarde is
        Voorwaarde.AlleenDatErEenRegisseurIs or Voorwaarde.AlleenDoorzetten or Voorwaarde.AlleenIntegriteitscontrole or Voorwaarde.AlleenMetadata
        or Voorwaarde.AlleenPrestatie or Voorwaarde.AlleenStatus or Voorwaarde.AlleenTerugbelnotitie or Voorwaarde.AlleenVragen
        or Voorwaarde.EigenActie or Voorwaarde.EigenBijdrage or Voorwaarde.EigenDeel or Voorwaarde.EigenOrganisatie or Voorwaarde.EigenRegels
        or Voorwaarde.Gepseudonimiseerd or Voorwaarde.Gepubliceerd or Voorwaarde.InhoudNaVierOgen or Voorwaarde.LogSamengevatVanaf12
        or Voorwaarde.Metadata or Voorwaarde.MinimaleBerichtset or Voorwaarde.NaGoedkeuring or Voorwaarde.NietVoorZichzelf or Voorwaarde.OpVerzoek
        or Voorwaarde.OpenbaarDeel or Voorwaarde.TeamSchuld;
}
