namespace Rotonde.Privacy.Rechten;

/// <summary>
/// A condition of <c>rechten.csv</c>. Some are facts that must be true before the look; the others are limits that travel with the permission
/// and that the question must honour (<see cref="Voorwaarden.IsBeperking"/>).
/// </summary>
public enum Voorwaarde
{
    /// <summary>Actief op plan.</summary>
    [Rechtnaam("actief_op_plan")]
    ActiefOpPlan,

    /// <summary>Actieve toewijzing.</summary>
    [Rechtnaam("actieve_toewijzing")]
    ActieveToewijzing,

    /// <summary>Alleen dat er een regisseur is.</summary>
    [Rechtnaam("alleen_dat_er_een_regisseur_is")]
    AlleenDatErEenRegisseurIs,

    /// <summary>Alleen doorzetten.</summary>
    [Rechtnaam("alleen_doorzetten")]
    AlleenDoorzetten,

    /// <summary>Alleen integriteitscontrole.</summary>
    [Rechtnaam("alleen_integriteitscontrole")]
    AlleenIntegriteitscontrole,

    /// <summary>Alleen metadata.</summary>
    [Rechtnaam("alleen_metadata")]
    AlleenMetadata,

    /// <summary>Alleen prestatie.</summary>
    [Rechtnaam("alleen_prestatie")]
    AlleenPrestatie,

    /// <summary>Alleen status.</summary>
    [Rechtnaam("alleen_status")]
    AlleenStatus,

    /// <summary>Alleen terugbelnotitie.</summary>
    [Rechtnaam("alleen_terugbelnotitie")]
    AlleenTerugbelnotitie,

    /// <summary>Alleen vragen.</summary>
    [Rechtnaam("alleen_vragen")]
    AlleenVragen,

    /// <summary>Bewindvoerder geld.</summary>
    [Rechtnaam("bewindvoerder_geld")]
    BewindvoerderGeld,

    /// <summary>Crisisdienst.</summary>
    [Rechtnaam("crisisdienst")]
    Crisisdienst,

    /// <summary>Deelbesluit.</summary>
    [Rechtnaam("deelbesluit")]
    Deelbesluit,

    /// <summary>Deelbesluit alle betrokkenen.</summary>
    [Rechtnaam("deelbesluit_alle_betrokkenen")]
    DeelbesluitAlleBetrokkenen,

    /// <summary>Eigen actie.</summary>
    [Rechtnaam("eigen_actie")]
    EigenActie,

    /// <summary>Eigen bijdrage.</summary>
    [Rechtnaam("eigen_bijdrage")]
    EigenBijdrage,

    /// <summary>Eigen deel.</summary>
    [Rechtnaam("eigen_deel")]
    EigenDeel,

    /// <summary>Eigen leefgebied.</summary>
    [Rechtnaam("eigen_leefgebied")]
    EigenLeefgebied,

    /// <summary>Eigen organisatie.</summary>
    [Rechtnaam("eigen_organisatie")]
    EigenOrganisatie,

    /// <summary>Eigen persoon.</summary>
    [Rechtnaam("eigen_persoon")]
    EigenPersoon,

    /// <summary>Eigen regels.</summary>
    [Rechtnaam("eigen_regels")]
    EigenRegels,

    /// <summary>Eigen segment.</summary>
    [Rechtnaam("eigen_segment")]
    EigenSegment,

    /// <summary>Eigen team wettelijke taak.</summary>
    [Rechtnaam("eigen_team_wettelijke_taak")]
    EigenTeamWettelijkeTaak,

    /// <summary>Eigen verwijzing.</summary>
    [Rechtnaam("eigen_verwijzing")]
    EigenVerwijzing,

    /// <summary>Gepseudonimiseerd.</summary>
    [Rechtnaam("gepseudonimiseerd")]
    Gepseudonimiseerd,

    /// <summary>Gepubliceerd.</summary>
    [Rechtnaam("gepubliceerd")]
    Gepubliceerd,

    /// <summary>Gezag.</summary>
    [Rechtnaam("gezag")]
    Gezag,

    /// <summary>Gezag per segment.</summary>
    [Rechtnaam("gezag_per_segment")]
    GezagPerSegment,

    /// <summary>Gezamenlijke schuld.</summary>
    [Rechtnaam("gezamenlijke_schuld")]
    GezamenlijkeSchuld,

    /// <summary>Inhoud na vier ogen.</summary>
    [Rechtnaam("inhoud_na_vier_ogen")]
    InhoudNaVierOgen,

    /// <summary>Intake.</summary>
    [Rechtnaam("intake")]
    Intake,

    /// <summary>Intake naw.</summary>
    [Rechtnaam("intake_naw")]
    IntakeNaw,

    /// <summary>Log samengevat vanaf 12.</summary>
    [Rechtnaam("log_samengevat_vanaf_12")]
    LogSamengevatVanaf12,

    /// <summary>Metadata.</summary>
    [Rechtnaam("metadata")]
    Metadata,

    /// <summary>Minimale berichtset.</summary>
    [Rechtnaam("minimale_berichtset")]
    MinimaleBerichtset,

    /// <summary>Na goedkeuring.</summary>
    [Rechtnaam("na_goedkeuring")]
    NaGoedkeuring,

    /// <summary>Na vrijgave.</summary>
    [Rechtnaam("na_vrijgave")]
    NaVrijgave,

    /// <summary>Niet de opsteller.</summary>
    [Rechtnaam("niet_de_opsteller")]
    NietDeOpsteller,

    /// <summary>Niet onveilig.</summary>
    [Rechtnaam("niet_onveilig")]
    NietOnveilig,

    /// <summary>Niet voor zichzelf.</summary>
    [Rechtnaam("niet_voor_zichzelf")]
    NietVoorZichzelf,

    /// <summary>Noodknop.</summary>
    [Rechtnaam("noodknop")]
    Noodknop,

    /// <summary>Op verzoek.</summary>
    [Rechtnaam("op_verzoek")]
    OpVerzoek,

    /// <summary>Openbaar deel.</summary>
    [Rechtnaam("openbaar_deel")]
    OpenbaarDeel,

    /// <summary>Reden per raadpleging.</summary>
    [Rechtnaam("reden_per_raadpleging")]
    RedenPerRaadpleging,

    /// <summary>Team schuld.</summary>
    [Rechtnaam("team_schuld")]
    TeamSchuld,

    /// <summary>Vier ogen boven grens.</summary>
    [Rechtnaam("vier_ogen_boven_grens")]
    VierOgenBovenGrens,
}
